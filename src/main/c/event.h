/* What the platform has for an event: the system's own on Windows, a table of flags under one lock elsewhere. */
#ifndef AGENT_EVENT_H
#define AGENT_EVENT_H

#include "common.h"

#include "abi.h"

/* NULL if there is no more room for events. */
AGENT_HIDDEN HANDLE event_create(int auto_reset, int signalled);
AGENT_HIDDEN void event_close(HANDLE event);

/* Whether the event was signalled within the time; an auto-reset event no longer is afterwards. */
AGENT_HIDDEN int event_wait(HANDLE event, uint32_t milliseconds);

#endif
