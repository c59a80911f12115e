/* The events of a session by the numbers that the kit gave them. */
#ifndef AGENT_EVENTS_H
#define AGENT_EVENTS_H

#include "frames.h"

#include "abi.h"

/* The handle to pass for an event number: 0 is NULL. 0 if there is no such event. */
AGENT_HIDDEN int events_find(uint32_t number, HANDLE *handle);

/* Bit n-1 is set if event n, of 1 … 64, is a manual-reset event and signalled. */
AGENT_HIDDEN uint64_t events_states(void);

AGENT_HIDDEN void events_close_all(void);

AGENT_HIDDEN void answer_create_event(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_set_event(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_reset_event(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_query_events(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_wait_event(const struct request *request, struct answer *answer);
AGENT_HIDDEN void answer_close_event(const struct request *request, struct answer *answer);

#endif
