#include "common.h"

#ifndef _WIN32

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "library.h"
#include "loader.h"

static void *loaded;

/* dlopen searches the system for a name without a slash; the operator means a file. */
static const char *as_path(const char *path, char *buffer, size_t size) {
  if (strchr(path, '/'))
    return path;
  snprintf(buffer, size, "./%s", path);
  return buffer;
}

const char *loader_open(const char *path) {
  char buffer[4096];
  loaded = dlopen(as_path(path, buffer, sizeof buffer), RTLD_NOW | RTLD_LOCAL);
  return loaded ? NULL : dlerror();
}

loaded_function loader_find(const char *name, unsigned stack) {
  loaded_function function;
  void *address = dlsym(loaded, name);
  (void)stack;
  memcpy(&function, &address, sizeof function);
  return function;
}

#else
typedef int not_for_this_platform;
#endif
