/* Memory for the pointer arguments of one call, with guards around it that show what was written beside it. */
#ifndef AGENT_GUARD_H
#define AGENT_GUARD_H

#include "common.h"

enum { GUARD = 64, GUARDED_MAX = 96 };

struct guarded {
  uint64_t before[GUARD / 8]; /* aligns the body too */
  uint8_t body[GUARDED_MAX];
  uint8_t after[GUARD];
};

/* Fills the first `size` bytes of the body with a copy of `contents`, or with WIRE_FILL where that is NULL. */
AGENT_HIDDEN void *guard_prepare(struct guarded *buffer, const uint8_t *contents, size_t size);

/* Whether anything outside of the first `size` bytes of the body was changed. */
AGENT_HIDDEN int guard_touched(const struct guarded *buffer, size_t size);

/* An address that can be neither read nor written. */
AGENT_HIDDEN void *guard_dangling(void);

#endif
