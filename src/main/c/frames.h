/* Requests as they come in, answers as they go out. */
#ifndef AGENT_FRAMES_H
#define AGENT_FRAMES_H

#include "common.h"

#include "wire.h"

struct request {
  uint32_t id;
  uint16_t operation;
  uint8_t lane;
  uint8_t options;
  const uint8_t *body;
  size_t size;
};

/* An answer in the making; `size` counts the body only. */
struct answer {
  uint8_t status;
  uint8_t options;
  size_t size;
  uint8_t frame[4 + WIRE_MAX_LENGTH];
};

/* Reserves the next `size` bytes of the body; the answer's own limit is never reached by a request of legal size. */
AGENT_HIDDEN uint8_t *answer_room(struct answer *answer, size_t size);

AGENT_HIDDEN void answer_bytes(struct answer *answer, const void *bytes, size_t size);
AGENT_HIDDEN void answer_u16(struct answer *answer, uint32_t value);
AGENT_HIDDEN void answer_u32(struct answer *answer, uint32_t value);
AGENT_HIDDEN void answer_u64(struct answer *answer, uint64_t value);

/* Drops what the body holds so far and answers with a status and a text instead. */
AGENT_HIDDEN void answer_status(struct answer *answer, enum wire_status status, const char *text);

/* Writes the header in front of the body; the size of the whole frame. */
AGENT_HIDDEN size_t answer_finish(struct answer *answer, const struct request *request);

AGENT_HIDDEN struct request request_parse(const uint8_t *frame);

#endif
