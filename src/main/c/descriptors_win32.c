#include "common.h"

#ifdef _WIN32

#include <io.h>

#include "abi.h"
#include "descriptors.h"

static HANDLE requests;
static HANDLE answers;

/* The C library and the system each have a standard output of their own; both are turned away. */
void descriptors_take(void) {
  requests = GetStdHandle(STD_INPUT_HANDLE);
  DuplicateHandle(GetCurrentProcess(), GetStdHandle(STD_OUTPUT_HANDLE), GetCurrentProcess(), &answers, 0, FALSE,
      DUPLICATE_SAME_ACCESS);
  _dup2(2, 1);
  SetStdHandle(STD_OUTPUT_HANDLE, GetStdHandle(STD_ERROR_HANDLE));
}

size_t descriptor_read(uint8_t *bytes, size_t size) {
  DWORD count = 0;
  return ReadFile(requests, bytes, (DWORD)size, &count, NULL) ? count : 0;
}

int descriptor_write(const uint8_t *bytes, size_t size) {
  while (size > 0) {
    DWORD count = 0;
    if (!WriteFile(answers, bytes, (DWORD)size, &count, NULL))
      return 0;
    bytes += count;
    size -= count;
  }
  return 1;
}

#else
typedef int not_for_this_platform;
#endif
