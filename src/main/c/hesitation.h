/*
 * While several lanes have calls to make, what a library finds in this process (events, allocation) takes its time until another
 * call is under way, so that calls overlap also where each takes less time than a thread needs to begin.
 */
#ifndef AGENT_HESITATION_H
#define AGENT_HESITATION_H

#include "common.h"

/* The beginning and the end of a call of the library. */
AGENT_HIDDEN void hesitation_enter(void);
AGENT_HIDDEN void hesitation_leave(void);

/* Gives way to other lanes. */
AGENT_HIDDEN void hesitate(void);

#endif
