/* Requests as they come in, answers as they go out. */
#ifndef AGENT_FRAMES_H
#define AGENT_FRAMES_H

#include "common.h"

#include <string.h>

#include "bytes.h"
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
static inline uint8_t *answer_room(struct answer *answer, size_t size) {
  uint8_t *room = answer->frame + WIRE_HEADER + answer->size;
  answer->size += size;
  return room;
}

static inline void answer_bytes(struct answer *answer, const void *bytes, size_t size) {
  if (size)
    memcpy(answer_room(answer, size), bytes, size);
}

static inline void answer_u16(struct answer *answer, uint32_t value) { set16(answer_room(answer, 2), value); }

static inline void answer_u32(struct answer *answer, uint32_t value) { set32(answer_room(answer, 4), value); }

static inline void answer_u64(struct answer *answer, uint64_t value) { set64(answer_room(answer, 8), value); }

/* Drops what the body holds so far and answers with a status and a text instead. */
AGENT_HIDDEN void answer_status(struct answer *answer, enum wire_status status, const char *text);

/* Writes the header in front of the body; the size of the whole frame. */
static inline size_t answer_finish(struct answer *answer, const struct request *request) {
  set32(answer->frame, (uint32_t)(WIRE_MIN_LENGTH + answer->size));
  set32(answer->frame + 4, request->id);
  set16(answer->frame + 8, request->operation);
  answer->frame[10] = answer->status;
  answer->frame[11] = answer->options;
  return WIRE_HEADER + answer->size;
}

static inline struct request request_parse(const uint8_t *frame) {
  struct request request;
  request.id = get32(frame + 4);
  request.operation = get16(frame + 8);
  request.lane = frame[10];
  request.options = frame[11];
  request.body = frame + WIRE_HEADER;
  request.size = get32(frame) - WIRE_MIN_LENGTH;
  return request;
}

#endif
