/* Standard input and output of the process, buffered, and kept away from the library. */
#ifndef AGENT_STREAMS_H
#define AGENT_STREAMS_H

#include "common.h"

/* Takes standard output for the answers; whatever else writes there goes to standard error from now on. */
AGENT_HIDDEN void streams_take(void);

/* The next whole frame, valid until the next call; NULL at the end of input. Ends the process where the input is no frame. */
AGENT_HIDDEN const uint8_t *input_frame(void);

/* Whether input_frame would return without waiting. */
AGENT_HIDDEN int input_is_waiting(void);

/* Whether the other end of standard input is gone. */
AGENT_HIDDEN int input_is_hung_up(void);

AGENT_HIDDEN void output_append(const uint8_t *bytes, size_t size);
AGENT_HIDDEN void output_flush(void);

/* As output_flush, from a thread that crashed: takes no lock and calls nothing that may not be called there. */
AGENT_HIDDEN void output_flush_in_crash(void);

#endif
