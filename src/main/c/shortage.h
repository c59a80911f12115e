/* Shortage on demand, and the count of what the library has allocated. */
#ifndef AGENT_SHORTAGE_H
#define AGENT_SHORTAGE_H

#include "common.h"

/* Whether the library's allocations can be made to fail here. */
AGENT_HIDDEN int shortage_is_possible(void);

/* The `nth` allocation from now on and the `times`-1 after it fail. */
AGENT_HIDDEN void shortage_arm(uint32_t nth, uint32_t times);

AGENT_HIDDEN void shortage_disarm(uint32_t *asked, uint32_t *failed);

AGENT_HIDDEN void memory_in_use(uint64_t *blocks, uint64_t *bytes);

#endif
