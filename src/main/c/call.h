/* One call of one of the 14 functions: its arguments as the request brought them, its pointers as they are passed. */
#ifndef AGENT_CALL_H
#define AGENT_CALL_H

#include "guard.h"

#include "bytes.h"
#include "abi.h"

enum { POINTERS = 4, COMMON_REQUEST = 8 };

struct call {
  const uint8_t *arguments; /* the body behind the common beginning */
  HANDLE event;
  void *pointer[POINTERS];
  struct guarded buffer[POINTERS];
};

enum size { SIZE_NONE, SIZE_FLAGS, SIZE_ROUTE, SIZE_NETWORK };
enum direction { DIRECTION_IN, DIRECTION_OUT, DIRECTION_IN_OUT, DIRECTION_OUT_OR_ROUTE };

struct function {
  const char *name;
  /* Returns what the function returned, zero-extended. */
  uint64_t (*invoke)(const struct call *call);
  size_t scalars;       /* bytes of arguments before the structure */
  enum size structure;  /* that follows them */
  int has_handle;       /* the first argument */
  int count;            /* of pointer arguments */
  struct {
    enum size size;
    enum direction direction;
  } parameter[POINTERS];
};

enum { FUNCTIONS = 14 };

/* In the order of their operation numbers. */
AGENT_HIDDEN extern const struct function functions_of_rtm[FUNCTIONS];

#endif
