/* How the platform loads a library. */
#ifndef AGENT_LOADER_H
#define AGENT_LOADER_H

#include "common.h"

typedef void (*loaded_function)(void);

/* NULL, or the reason why the library can't be loaded. */
AGENT_HIDDEN const char *loader_open(const char *path);

/* A function of the library by its name; NULL if it has none. `stack` is the size of its arguments, by which 32-bit names may be decorated. */
AGENT_HIDDEN loaded_function loader_find(const char *name, unsigned stack);

#endif
