/* What the operator says about the library on the command line; the manifest is made of it. */
#ifndef AGENT_OPTIONS_H
#define AGENT_OPTIONS_H

#include "common.h"

enum { MANY = 64 };

struct numbers {
  size_t count;
  uint64_t values[MANY];
};

struct options {
  const char *library;
  const char *name;
  const char *version;
  struct numbers families;
  struct numbers protocols;  /* pairs: first, last */
  struct numbers interfaces; /* likewise */
  struct numbers never_issued;
  struct numbers registration_flags; /* one */
  struct numbers granularity_ms;     /* one */
  struct numbers eventual_ms;        /* one, or none for synchronous delivery */
  uint32_t lanes;
  int thread_safe;
  int virtual_clock;
};

AGENT_HIDDEN extern struct options options;

/* Ends the process with code 2 and a text where the command line is wrong, with 0 after --help. */
AGENT_HIDDEN void options_parse(int argc, char **argv);

#endif
