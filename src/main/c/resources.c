#include "common.h"

#include "bytes.h"
#include "clock.h"
#include "resources.h"
#include "shortage.h"

void resources_reset(void) {
  uint32_t asked, failed;
  shortage_disarm(&asked, &failed);
}

static int offered(int capability, struct answer *answer) {
  if (!capability)
    answer_status(answer, STATUS_UNSUPPORTED, "this agent does not offer it here");
  return capability;
}

void answer_read_clock(const struct request *request, struct answer *answer) {
  (void)request;
  answer_u64(answer, clock_now());
}

void answer_advance_clock(const struct request *request, struct answer *answer) {
  uint64_t units = get64(request->body);
  if (!offered(clock_is_virtual(), answer))
    return;
  if (units > INT64_MAX - clock_now()) {
    answer_status(answer, STATUS_MALFORMED, "the time would be no FILETIME");
    return;
  }
  clock_advance(units);
  answer_u64(answer, clock_now());
}

void answer_arm_shortage(const struct request *request, struct answer *answer) {
  uint32_t nth = get32(request->body), times = get32(request->body + 4);
  if (!offered(shortage_is_possible(), answer))
    return;
  if (nth == 0 || times == 0)
    answer_status(answer, STATUS_MALFORMED, "nth and times start at 1");
  else
    shortage_arm(nth, times);
}

void answer_disarm_shortage(const struct request *request, struct answer *answer) {
  uint32_t asked, failed;
  (void)request;
  if (offered(shortage_is_possible(), answer)) {
    shortage_disarm(&asked, &failed);
    answer_u32(answer, asked);
    answer_u32(answer, failed);
  }
}

void answer_query_memory(const struct request *request, struct answer *answer) {
  uint64_t blocks, bytes;
  (void)request;
  if (offered(shortage_is_possible(), answer)) {
    memory_in_use(&blocks, &bytes);
    answer_u64(answer, blocks);
    answer_u64(answer, bytes);
  }
}
