#include "common.h"

#include <string.h>

#include "guard.h"
#include "wire.h"

#ifdef _WIN32
#include "abi.h"
#else
#include <sys/mman.h>
#endif

enum { GUARD_PATTERN = 0x9D, PAGE_BYTES = 65536 };

void *guard_prepare(struct guarded *buffer, const uint8_t *contents, size_t size) {
  memset(buffer, GUARD_PATTERN, sizeof *buffer);
  if (contents)
    memcpy(buffer->body, contents, size);
  else
    memset(buffer->body, WIRE_FILL, size);
  return buffer->body;
}

static int is_pattern(const uint8_t *bytes, size_t size) {
  static const uint8_t pattern = GUARD_PATTERN;
  return size == 0 || (bytes[0] == pattern && memcmp(bytes, bytes + 1, size - 1) == 0);
}

int guard_touched(const struct guarded *buffer, size_t size) {
  const uint8_t *end = buffer->body + size;
  return !is_pattern((const uint8_t *)buffer->before, sizeof buffer->before) ||
         !is_pattern(end, (size_t)((const uint8_t *)(buffer + 1) - end));
}

/* Half-way into the page, so that offsets in either direction stay inside of it. */
void *guard_dangling(void) {
  static uint8_t *page;
  if (!page) {
#ifdef _WIN32
    page = VirtualAlloc(NULL, PAGE_BYTES, MEM_RESERVE, PAGE_NOACCESS);
#else
    page = mmap(NULL, PAGE_BYTES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
#endif
  }
  return page + PAGE_BYTES / 2;
}
