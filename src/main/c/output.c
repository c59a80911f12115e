#include "common.h"

#include <stdlib.h>
#include <string.h>

#include "descriptors.h"
#include "options.h"
#include "output.h"
#include "thread.h"
#include "wire.h"

enum { CAPACITY = 4 * (4 + WIRE_MAX_LENGTH) };

/* Of whoever writes out, and of whoever appends where several threads answer. */
static mutex lock = MUTEX_INITIALLY;
static uint8_t buffer[CAPACITY];
/* What lies between these waits to be written out. */
static size_t gone, used;

static size_t end(void) { return __atomic_load_n(&used, __ATOMIC_ACQUIRE); }

static void set_end(size_t place) { __atomic_store_n(&used, place, __ATOMIC_RELEASE); }

/* With the lock held. Nobody listens any more: an orderly end. */
static void write_out(void) {
  size_t place = end();
  if (place > gone && !descriptor_write(buffer + gone, place - gone))
    _Exit(0);
  gone = place;
}

/* With the lock held, on a thread that answers: nobody else appends meanwhile. */
static void write_all_out(void) {
  write_out();
  gone = 0;
  set_end(0);
}

static void append(const uint8_t *bytes, size_t size) {
  memcpy(buffer + used, bytes, size);
  set_end(used + size);
}

void output_append(const uint8_t *bytes, size_t size) {
  int alone = options.lanes == 1 && used + size <= CAPACITY;
  if (alone) {
    append(bytes, size);
    return;
  }
  mutex_lock(&lock);
  if (used + size > CAPACITY)
    write_all_out();
  append(bytes, size);
  mutex_unlock(&lock);
}

void output_flush(void) {
  mutex_lock(&lock);
  write_all_out();
  mutex_unlock(&lock);
}

void output_flush_for_others(void) {
  mutex_lock(&lock);
  write_out();
  mutex_unlock(&lock);
}

void output_flush_in_crash(void) {
  descriptor_write(buffer + gone, end() - gone);
  set_end(gone);
}
