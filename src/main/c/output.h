/* Answers on their way to standard output, buffered. */
#ifndef AGENT_OUTPUT_H
#define AGENT_OUTPUT_H

#include "common.h"

/* By a thread that answers requests. */
AGENT_HIDDEN void output_append(const uint8_t *bytes, size_t size);
AGENT_HIDDEN void output_flush(void);

/* As output_flush, by a thread that answers no requests. */
AGENT_HIDDEN void output_flush_for_others(void);

/* As output_flush, from a thread that crashed: takes no lock and calls nothing that may not be called there. */
AGENT_HIDDEN void output_flush_in_crash(void);

#endif
