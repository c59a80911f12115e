/* Sends every frame back as it came: what frames through a pipe cost where nobody does anything with them. */
#include <stdint.h>
#include <string.h>
#include <unistd.h>

enum { CAPACITY = 131072 };

static uint8_t input[CAPACITY], output[CAPACITY];
static size_t start, end, used;

static size_t frame_size(void) {
  const uint8_t *length = input + start;
  if (end - start < 4)
    return 4;
  return 4 + ((size_t)length[0] | (size_t)length[1] << 8 | (size_t)length[2] << 16);
}

static void answer_what_is_complete(void) {
  for (size_t size = frame_size(); end - start >= size && size > 4; size = frame_size()) {
    memcpy(output + used, input + start, size);
    used += size;
    start += size;
  }
}

static int flush(void) {
  size_t gone = 0;
  while (gone < used) {
    ssize_t count = write(STDOUT_FILENO, output + gone, used - gone);
    if (count <= 0)
      return 0;
    gone += (size_t)count;
  }
  used = 0;
  return 1;
}

static int read_more(void) {
  ssize_t count;
  memmove(input, input + start, end - start);
  end -= start;
  start = 0;
  count = read(STDIN_FILENO, input + end, CAPACITY - end);
  end += count > 0 ? (size_t)count : 0;
  return count > 0;
}

int main(void) {
  while (read_more()) {
    answer_what_is_complete();
    if (!flush())
      return 1;
  }
  return 0;
}
