#include "common.h"

#include <string.h>

#include "abi_report.h"
#include "clock.h"
#include "manifest.h"
#include "options.h"
#include "shortage.h"

#define AGENT_NAME "rtm-agent 1.0 (native)"

static void entry(struct answer *answer, enum wire_key key, size_t size) {
  answer_u16(answer, (uint32_t)key);
  answer_u16(answer, (uint32_t)size);
}

static void text(struct answer *answer, enum wire_key key, const char *value) {
  entry(answer, key, strlen(value));
  answer_bytes(answer, value, strlen(value));
}

static void u32(struct answer *answer, enum wire_key key, uint64_t value) {
  entry(answer, key, 4);
  answer_u32(answer, (uint32_t)value);
}

static void u64(struct answer *answer, enum wire_key key, uint64_t value) {
  entry(answer, key, 8);
  answer_u64(answer, value);
}

static void all_u32(struct answer *answer, enum wire_key key, const uint32_t *values, size_t count) {
  entry(answer, key, 4 * count);
  for (size_t i = 0; i < count; i++)
    answer_u32(answer, values[i]);
}

static void list_u32(struct answer *answer, enum wire_key key, const struct numbers *numbers) {
  if (numbers->count == 0)
    return;
  entry(answer, key, 4 * numbers->count);
  for (size_t i = 0; i < numbers->count; i++)
    answer_u32(answer, (uint32_t)numbers->values[i]);
}

static void list_u64(struct answer *answer, enum wire_key key, const struct numbers *numbers) {
  entry(answer, key, 8 * numbers->count);
  for (size_t i = 0; i < numbers->count; i++)
    answer_u64(answer, numbers->values[i]);
}

static uint32_t capabilities(int hostile) {
  uint32_t bits = CAN_TIMES | CAN_GUARDS | CAN_AUTO_RESET;
  bits |= options.thread_safe ? CAN_THREADS : 0;
  bits |= clock_is_virtual() ? CAN_VIRTUAL_CLOCK : 0;
  bits |= shortage_is_possible() ? CAN_SHORTAGE | CAN_MEMORY : 0;
  bits |= hostile ? CAN_HOSTILE : 0;
  bits |= options.eventual_ms.count ? CAN_EVENTUAL : 0;
  return bits;
}

static void describe_implementation(struct answer *answer) {
  text(answer, KEY_NAME, options.name);
  text(answer, KEY_VERSION, options.version);
  list_u32(answer, KEY_FAMILIES, &options.families);
  list_u32(answer, KEY_PROTOCOLS, &options.protocols);
  list_u32(answer, KEY_INTERFACES, &options.interfaces);
  list_u32(answer, KEY_REGISTRATION_FLAGS, &options.registration_flags);
  list_u64(answer, KEY_NEVER_ISSUED, &options.never_issued);
  list_u32(answer, KEY_DELIVERY_BOUND, &options.eventual_ms);
  if (options.granularity_ms.count)
    u64(answer, KEY_GRANULARITY, options.granularity_ms.values[0] * 10000);
}

void answer_manifest(struct answer *answer, int hostile) {
  describe_implementation(answer);
  text(answer, KEY_AGENT, AGENT_NAME);
  u32(answer, KEY_POINTER_SIZE, sizeof(void *));
  u32(answer, KEY_CAPABILITIES, capabilities(hostile));
  u32(answer, KEY_LANES, options.lanes);
  all_u32(answer, KEY_LAYOUT_REPORT, layout_report, LAYOUT_VALUES);
  all_u32(answer, KEY_CONSTANTS_REPORT, constants_report, CONSTANT_VALUES);
}
