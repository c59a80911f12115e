/* The clock that the library reads, and the real one. */
#ifndef AGENT_CLOCK_H
#define AGENT_CLOCK_H

#include "common.h"

#ifndef _WIN32
#include <time.h>
/* The system's clock, also where clock_gettime is taken over. */
AGENT_HIDDEN int system_clock_gettime(clockid_t clock, struct timespec *now);
#endif

/* From now on time stands still for the library; 0 where its clock can't be taken over. */
AGENT_HIDDEN int clock_make_virtual(void);
AGENT_HIDDEN int clock_is_virtual(void);

/* The library's time as a FILETIME. */
AGENT_HIDDEN uint64_t clock_now(void);
AGENT_HIDDEN void clock_advance(uint64_t units);

#endif
