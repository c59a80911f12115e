/* The gate at which lanes wait for one another. */
#ifndef AGENT_GATE_H
#define AGENT_GATE_H

#include "frames.h"

AGENT_HIDDEN void answer_gate(const struct request *request, struct answer *answer);

#endif
