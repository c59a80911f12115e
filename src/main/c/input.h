/* Requests from standard input, buffered. */
#ifndef AGENT_INPUT_H
#define AGENT_INPUT_H

#include "common.h"

/*
 * The next whole frame, valid until the next call; NULL at the end of input. Ends the process where the input is no frame. Lets the
 * answers so far go out before it waits.
 */
AGENT_HIDDEN const uint8_t *input_frame(void);

/*
 * Reads what comes, or the end, on behalf of a thread that has not asked for a frame for long: it may be stuck in a call and would never
 * notice that the kit is gone. Returns at once if there is no room, or if that thread is reading itself.
 */
AGENT_HIDDEN void input_read_ahead(void);

/* How many frames have been asked for. */
AGENT_HIDDEN unsigned input_count(void);

AGENT_HIDDEN int input_has_ended(void);

#endif
