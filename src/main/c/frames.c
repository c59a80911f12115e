#include "common.h"

#include "frames.h"

void answer_status(struct answer *answer, enum wire_status status, const char *text) {
  answer->status = (uint8_t)status;
  answer->options = 0;
  answer->size = 0;
  answer_bytes(answer, text, strlen(text));
}
