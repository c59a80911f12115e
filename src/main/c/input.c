#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "descriptors.h"
#include "input.h"
#include "output.h"
#include "thread.h"
#include "wire.h"

enum { CAPACITY = 2 * (4 + WIRE_MAX_LENGTH), EXIT_BAD_INPUT = 3 };

static mutex lock = MUTEX_INITIALLY;
static condition read_something = CONDITION_INITIALLY;
static uint8_t buffer[CAPACITY];
static size_t end;
/* Of the thread that takes the frames, which needs no lock where it knows a whole one: where the next one starts, and where it ends. */
static size_t start, known;
static unsigned asked_for; /* written by that thread alone */
static int reading, ended;

static void bad_input(const char *what) {
  fprintf(stderr, "rtm-agent: standard input %s\n", what);
  output_flush();
  _Exit(EXIT_BAD_INPUT);
}

static size_t frame_size(void) {
  size_t length;
  if (known - start < 4)
    return 4;
  length = get32(buffer + start);
  if (length < WIRE_MIN_LENGTH || length > WIRE_MAX_LENGTH)
    bad_input("holds a frame whose length is out of range");
  return 4 + length;
}

static int is_waiting(void) { return known - start >= 4 && known - start >= frame_size(); }

/* With the lock held, which is free while the read blocks. */
static void read_more(void) {
  size_t count;
  reading = 1;
  mutex_unlock(&lock);
  count = descriptor_read(buffer + end, CAPACITY - end);
  mutex_lock(&lock);
  end += count;
  ended = count == 0;
  reading = 0;
  condition_wake_all(&read_something);
}

static void wait_for_more(void) {
  if (reading) {
    while (reading)
      condition_wait(&read_something, &lock);
    return;
  }
  memmove(buffer, buffer + start, end - start);
  end -= start;
  start = 0;
  read_more();
}

/* The answers so far go out before a read that may block. */
static void wait_for_frame(void) {
  output_flush();
  mutex_lock(&lock);
  known = end;
  while (!is_waiting() && !ended) {
    wait_for_more();
    known = end;
  }
  mutex_unlock(&lock);
}

const uint8_t *input_frame(void) {
  const uint8_t *frame;
  __atomic_store_n(&asked_for, asked_for + 1, __ATOMIC_RELAXED);
  if (!is_waiting())
    wait_for_frame();
  if (!is_waiting()) {
    if (known > start)
      bad_input("ended within a frame");
    return NULL;
  }
  frame = buffer + start;
  start += frame_size();
  return frame;
}

void input_read_ahead(void) {
  mutex_lock(&lock);
  if (!reading && !ended && end < CAPACITY)
    read_more();
  mutex_unlock(&lock);
}

unsigned input_count(void) { return __atomic_load_n(&asked_for, __ATOMIC_RELAXED); }

int input_has_ended(void) {
  int result;
  mutex_lock(&lock);
  result = ended;
  mutex_unlock(&lock);
  return result;
}
