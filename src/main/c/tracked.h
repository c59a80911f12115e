/* The handles that a session was given and has not given back, so that Close can end what the kit left open. */
#ifndef AGENT_TRACKED_H
#define AGENT_TRACKED_H

#include "common.h"

/* Takes note of what a call of one of the 14 functions opened or ended. */
AGENT_HIDDEN void tracked_note(uint16_t operation, uint64_t argument, uint64_t result);

/* What is left in the subject, as Open and Close answer it. */
AGENT_HIDDEN uint32_t tracked_left(void);

/* Closes the enumerations, deregisters the clients; the bits of `left` that this produced. */
AGENT_HIDDEN uint32_t tracked_end_all(void);

#endif
