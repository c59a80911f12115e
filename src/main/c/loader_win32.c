#include "common.h"

#ifdef _WIN32

#include <stdio.h>
#include <string.h>

#include "library.h"
#include "loader.h"

static HMODULE loaded;

static const char *last_error_text(void) {
  static char text[300];
  DWORD error = GetLastError();
  int size = snprintf(text, sizeof text, "error %lu: ", (unsigned long)error);
  DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK;
  size += (int)FormatMessageA(flags, NULL, error, 0, text + size, (DWORD)(sizeof text - (size_t)size), NULL);
  while (size > 0 && (text[size - 1] == ' ' || text[size - 1] == '.'))
    text[--size] = 0;
  return text;
}

/* A full path, so that the library finds its companions beside itself and not beside the agent. */
const char *loader_open(const char *path) {
  char full[MAX_PATH];
  DWORD size = GetFullPathNameA(path, sizeof full, full, NULL);
  if (size == 0 || size >= sizeof full)
    return "the path is too long";
  loaded = LoadLibraryExA(full, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  return loaded ? NULL : last_error_text();
}

static loaded_function find_exactly(const char *name) {
  loaded_function function;
  FARPROC found = GetProcAddress(loaded, name);
  memcpy(&function, &found, sizeof function);
  return function;
}

/* 32-bit libraries export RtmAddRoute, RtmAddRoute@24 or _RtmAddRoute@24. */
loaded_function loader_find(const char *name, unsigned stack) {
  char decorated[80];
  loaded_function function = find_exactly(name);
  snprintf(decorated, sizeof decorated, "_%s@%u", name, stack);
  if (!function)
    function = find_exactly(decorated + 1);
  return function ? function : find_exactly(decorated);
}

#else
typedef int not_for_this_platform;
#endif
