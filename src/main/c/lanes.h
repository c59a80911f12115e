/* Lanes from 1 on: a thread and a queue of requests each. */
#ifndef AGENT_LANES_H
#define AGENT_LANES_H

#include "common.h"

/* Carries out a frame: lane 0 on the caller's thread, any other in its lane's. */
AGENT_HIDDEN void lanes_accept(const uint8_t *frame);

/* Returns when every request has been answered. */
AGENT_HIDDEN void lanes_finish(void);

/* Whether more than one call of lanes from 1 on waits for its answer. */
AGENT_HIDDEN int lanes_are_busy(void);

#endif
