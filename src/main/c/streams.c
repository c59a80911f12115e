#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "descriptors.h"
#include "streams.h"
#include "thread.h"
#include "wire.h"

enum { IN_CAPACITY = 2 * (4 + WIRE_MAX_LENGTH), OUT_CAPACITY = 4 * (4 + WIRE_MAX_LENGTH), EXIT_BAD_INPUT = 3 };

static uint8_t in[IN_CAPACITY];
static size_t in_start, in_end;

static mutex out_lock = MUTEX_INITIALLY;
static uint8_t out[OUT_CAPACITY];
static volatile size_t out_size;

void streams_take(void) { descriptors_take(); }

static void bad_input(const char *what) {
  fprintf(stderr, "rtm-agent: standard input %s\n", what);
  output_flush();
  _Exit(EXIT_BAD_INPUT);
}

static size_t frame_size(void) {
  size_t length;
  if (in_end - in_start < 4)
    return 4;
  length = get32(in + in_start);
  if (length < WIRE_MIN_LENGTH || length > WIRE_MAX_LENGTH)
    bad_input("holds a frame whose length is out of range");
  return 4 + length;
}

int input_is_waiting(void) { return in_end - in_start >= 4 && in_end - in_start >= frame_size(); }

static int fill(void) {
  size_t count;
  memmove(in, in + in_start, in_end - in_start);
  in_end -= in_start;
  in_start = 0;
  count = descriptor_read(in + in_end, IN_CAPACITY - in_end);
  in_end += count;
  return count > 0;
}

const uint8_t *input_frame(void) {
  const uint8_t *frame;
  while (!input_is_waiting()) {
    if (!fill()) {
      if (in_end > in_start)
        bad_input("ended within a frame");
      return NULL;
    }
  }
  frame = in + in_start;
  in_start += frame_size();
  return frame;
}

int input_is_hung_up(void) { return descriptor_is_hung_up(); }

/* Nobody listens any more: an orderly end. */
static void write_out(void) {
  if (!descriptor_write(out, out_size))
    _Exit(0);
  out_size = 0;
}

void output_append(const uint8_t *bytes, size_t size) {
  mutex_lock(&out_lock);
  if (out_size + size > OUT_CAPACITY)
    write_out();
  memcpy(out + out_size, bytes, size);
  out_size += size;
  mutex_unlock(&out_lock);
}

void output_flush(void) {
  mutex_lock(&out_lock);
  if (out_size > 0)
    write_out();
  mutex_unlock(&out_lock);
}

void output_flush_in_crash(void) {
  descriptor_write(out, out_size);
  out_size = 0;
}
