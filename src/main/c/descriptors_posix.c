#include "common.h"

#ifndef _WIN32

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "descriptors.h"

static int answers = STDOUT_FILENO;

void descriptors_take(void) {
  answers = dup(STDOUT_FILENO);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  signal(SIGPIPE, SIG_IGN);
}

size_t descriptor_read(uint8_t *bytes, size_t size) {
  ssize_t count;
  do
    count = read(STDIN_FILENO, bytes, size);
  while (count < 0 && errno == EINTR);
  return count < 0 ? 0 : (size_t)count;
}

int descriptor_write(const uint8_t *bytes, size_t size) {
  while (size > 0) {
    ssize_t count = write(answers, bytes, size);
    if (count < 0 && errno != EINTR)
      return 0;
    if (count > 0) {
      bytes += count;
      size -= (size_t)count;
    }
  }
  return 1;
}

#else
typedef int not_for_this_platform;
#endif
