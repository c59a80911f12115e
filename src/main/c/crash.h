/* Last words: which call was under way when the process crashed. */
#ifndef AGENT_CRASH_H
#define AGENT_CRASH_H

#include "frames.h"

AGENT_HIDDEN void crash_watch(void);

/* The request that this thread carries out from now on; NULL for none. */
AGENT_HIDDEN void crash_note(const struct request *request);

#endif
