/* Bytes from and to the process's streams. */
#ifndef AGENT_DESCRIPTORS_H
#define AGENT_DESCRIPTORS_H

#include "common.h"

/* Points standard output at standard error and keeps the original for descriptor_write. */
AGENT_HIDDEN void descriptors_take(void);

/* How many bytes came; 0 at the end of input. */
AGENT_HIDDEN size_t descriptor_read(uint8_t *bytes, size_t size);

/* 0 if the other end is gone. */
AGENT_HIDDEN int descriptor_write(const uint8_t *bytes, size_t size);

#endif
