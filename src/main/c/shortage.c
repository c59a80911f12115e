/*
 * The allocation functions of the process: they pass every request on to the C library, count those that come from the library
 * that is judged, and refuse what an armed shortage tells them to refuse.
 */
#include "common.h"

#include "hesitation.h"
#include "inside.h"
#include "shortage.h"

#ifdef AGENT_INTERPOSES

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *block);

#define ADD(counter, value) __atomic_add_fetch(&(counter), (value), __ATOMIC_RELAXED)

static int armed;
static uint32_t first, last, asked_for, refused;
static uint64_t live_blocks, live_bytes;

int shortage_is_possible(void) { return 1; }

void shortage_arm(uint32_t nth, uint32_t times) {
  first = nth;
  last = times > UINT32_MAX - nth ? UINT32_MAX : nth + times - 1;
  asked_for = refused = 0;
  __atomic_store_n(&armed, 1, __ATOMIC_SEQ_CST);
}

void shortage_disarm(uint32_t *asked, uint32_t *failed) {
  *asked = asked_for;
  *failed = refused;
  __atomic_store_n(&armed, 0, __ATOMIC_SEQ_CST);
  asked_for = refused = 0;
}

void memory_in_use(uint64_t *blocks, uint64_t *bytes) {
  *blocks = __atomic_load_n(&live_blocks, __ATOMIC_SEQ_CST);
  *bytes = __atomic_load_n(&live_bytes, __ATOMIC_SEQ_CST);
}

static int refuses(void) {
  uint32_t number;
  if (!inside_function || !__atomic_load_n(&armed, __ATOMIC_SEQ_CST))
    return 0;
  number = ADD(asked_for, 1);
  if (number < first || number > last)
    return 0;
  ADD(refused, 1);
  errno = ENOMEM;
  return 1;
}

static void *gained(int by_library, void *block) {
  if (by_library)
    hesitate();
  if (by_library && block) {
    ADD(live_blocks, 1);
    ADD(live_bytes, malloc_usable_size(block));
  }
  return block;
}

static void lost(int by_library, void *block) {
  if (by_library && block) {
    ADD(live_blocks, (uint64_t)-1);
    ADD(live_bytes, -(uint64_t)malloc_usable_size(block));
  }
}

AGENT_EXPORTED void *malloc(size_t size) {
  int by_library = CALLED_BY_LIBRARY();
  return refuses() ? NULL : gained(by_library, __libc_malloc(size));
}

AGENT_EXPORTED void *calloc(size_t count, size_t size) {
  int by_library = CALLED_BY_LIBRARY();
  return refuses() ? NULL : gained(by_library, __libc_calloc(count, size));
}

AGENT_EXPORTED void *realloc(void *block, size_t size) {
  int by_library = CALLED_BY_LIBRARY();
  void *moved;
  if (refuses())
    return NULL;
  lost(by_library, block);
  moved = __libc_realloc(block, size);
  gained(by_library, moved ? moved : size ? block : NULL);
  return moved;
}

AGENT_EXPORTED void *aligned_alloc(size_t alignment, size_t size) {
  int by_library = CALLED_BY_LIBRARY();
  return refuses() ? NULL : gained(by_library, __libc_memalign(alignment, size));
}

AGENT_EXPORTED int posix_memalign(void **block, size_t alignment, size_t size) {
  int by_library = CALLED_BY_LIBRARY();
  void *found = refuses() ? NULL : gained(by_library, __libc_memalign(alignment, size));
  if (found)
    *block = found;
  return found ? 0 : ENOMEM;
}

AGENT_EXPORTED void free(void *block) {
  lost(CALLED_BY_LIBRARY(), block);
  __libc_free(block);
}

#else

int shortage_is_possible(void) { return 0; }

void shortage_arm(uint32_t nth, uint32_t times) { (void)nth, (void)times; }

void shortage_disarm(uint32_t *asked, uint32_t *failed) { *asked = *failed = 0; }

void memory_in_use(uint64_t *blocks, uint64_t *bytes) { *blocks = *bytes = 0; }

#endif
