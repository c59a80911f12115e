#include "common.h"

#include <stdio.h>
#include <string.h>

#include "library.h"
#include "loader.h"

struct library library;

static const struct {
  const char *name;
  unsigned arguments;
  size_t place;
} functions[] = {
#define FUNCTION(name, arguments) {#name, arguments, offsetof(struct library, name)}
    FUNCTION(RtmRegisterClient, 4),
    FUNCTION(RtmDeregisterClient, 1),
    FUNCTION(RtmAddRoute, 6),
    FUNCTION(RtmDeleteRoute, 4),
    FUNCTION(RtmBlockDeleteRoutes, 3),
    FUNCTION(RtmDequeueRouteChangeMessage, 4),
    FUNCTION(RtmIsRoute, 3),
    FUNCTION(RtmGetNetworkCount, 1),
    FUNCTION(RtmGetRouteAge, 1),
    FUNCTION(RtmCreateEnumerationHandle, 3),
    FUNCTION(RtmEnumerateGetNextRoute, 2),
    FUNCTION(RtmCloseEnumerationHandle, 1),
    FUNCTION(RtmGetFirstRoute, 3),
    FUNCTION(RtmGetNextRoute, 3),
#undef FUNCTION
};

static char message[1024];

static const char *complain(const char *path, const char *what, const char *reason) {
  snprintf(message, sizeof message, "%s: %s %s", path, what, reason);
  return message;
}

static const char *bind_functions(const char *path) {
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    loaded_function function = loader_find(functions[i].name, 4 * functions[i].arguments);
    if (!function)
      return complain(path, "does not export", functions[i].name);
    memcpy((char *)&library + functions[i].place, &function, sizeof function);
  }
  return NULL;
}

const char *library_load(const char *path) {
  const char *reason = loader_open(path);
  return reason ? complain(path, "cannot be loaded:", reason) : bind_functions(path);
}
