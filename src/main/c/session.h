/* One session: what state it is in, and which operation is answered by what. */
#ifndef AGENT_SESSION_H
#define AGENT_SESSION_H

#include "frames.h"

/* The library could not be loaded: Hello answers so. */
AGENT_HIDDEN void session_fail(const char *reason);

AGENT_HIDDEN void session_answer(const struct request *request, struct answer *answer);

#endif
