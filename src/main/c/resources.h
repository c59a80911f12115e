/* The operations on the library's clock and memory. */
#ifndef AGENT_RESOURCES_H
#define AGENT_RESOURCES_H

#include "frames.h"

/* Disarms the shortage. */
AGENT_HIDDEN void resources_reset(void);

AGENT_HIDDEN void answer_read_clock(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_advance_clock(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_arm_shortage(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_disarm_shortage(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_query_memory(const struct request *request, struct answer *answer);

#endif
