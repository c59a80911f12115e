/* Threads that look after the process while a call is under way. */
#ifndef AGENT_WATCH_H
#define AGENT_WATCH_H

#include "common.h"

/* From now on, no answer waits long for a later call to return, and no call that hangs keeps the process alive without its kit. */
AGENT_HIDDEN void watch_start(void);

#endif
