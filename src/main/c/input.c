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
static size_t start, end;
static unsigned asked_for;
static int reading, ended;

static void bad_input(const char *what) {
  fprintf(stderr, "rtm-agent: standard input %s\n", what);
  output_flush();
  _Exit(EXIT_BAD_INPUT);
}

static size_t frame_size(void) {
  size_t length;
  if (end - start < 4)
    return 4;
  length = get32(buffer + start);
  if (length < WIRE_MIN_LENGTH || length > WIRE_MAX_LENGTH)
    bad_input("holds a frame whose length is out of range");
  return 4 + length;
}

static int is_waiting(void) { return end - start >= 4 && end - start >= frame_size(); }

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

/* With the lock held, which is free while the answers so far go out. */
static void flush_unless_waiting(void) {
  if (is_waiting())
    return;
  mutex_unlock(&lock);
  output_flush();
  mutex_lock(&lock);
}

const uint8_t *input_frame(void) {
  const uint8_t *frame = NULL;
  mutex_lock(&lock);
  asked_for++;
  flush_unless_waiting();
  while (!is_waiting() && !ended)
    wait_for_more();
  if (is_waiting()) {
    frame = buffer + start;
    start += frame_size();
  } else if (end > start) {
    bad_input("ended within a frame");
  }
  mutex_unlock(&lock);
  return frame;
}

void input_read_ahead(void) {
  mutex_lock(&lock);
  if (!reading && !ended && end < CAPACITY)
    read_more();
  mutex_unlock(&lock);
}

unsigned input_count(void) {
  unsigned count;
  mutex_lock(&lock);
  count = asked_for;
  mutex_unlock(&lock);
  return count;
}

int input_has_ended(void) {
  int result;
  mutex_lock(&lock);
  result = ended;
  mutex_unlock(&lock);
  return result;
}
