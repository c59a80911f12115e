/* The 14 functions as operations of the wire: unpack, call, pack. */
#ifndef AGENT_FUNCTIONS_H
#define AGENT_FUNCTIONS_H

#include "frames.h"

/* The name of a function by its operation, for messages; "an operation" for all others. */
AGENT_HIDDEN const char *function_name(uint16_t operation);

AGENT_HIDDEN void answer_function(const struct request *request, struct answer *answer, int hostile);

#endif
