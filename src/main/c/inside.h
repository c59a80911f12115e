/*
 * Which calls of malloc and of the clock come from the library: those of a thread that is inside one of the 14 functions, and
 * those whose return address lies in the library's code (its own threads).
 */
#ifndef AGENT_INSIDE_H
#define AGENT_INSIDE_H

#include "common.h"

#ifdef AGENT_INTERPOSES

AGENT_HIDDEN extern __thread int inside_function;

/* Learns where the library's code is, from any address in it. */
AGENT_HIDDEN void inside_learn(const void *address);

AGENT_HIDDEN int inside_library(const void *return_address);

#define CALLED_BY_LIBRARY() (inside_function || inside_library(__builtin_return_address(0)))
#define ENTER_LIBRARY() ((void)(inside_function = 1))
#define LEAVE_LIBRARY() ((void)(inside_function = 0))

#else
#define ENTER_LIBRARY() ((void)0)
#define LEAVE_LIBRARY() ((void)0)
#endif

#endif
