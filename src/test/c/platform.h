/* One lock for everything, the time, and a thread. */
#ifndef RTM_PLATFORM_H
#define RTM_PLATFORM_H

#include "base.h"

HIDDEN void lock(void);
HIDDEN void unlock(void);

#ifdef DEFECT_DEADLOCKS
HIDDEN void lock_second(void);
HIDDEN void unlock_second(void);
#endif

/* Lets other threads run for a moment; widens the windows of seeded races. */
HIDDEN void give_way(void);

/* The system's time as a FILETIME. */
HIDDEN uint64_t now(void);

/* Runs `body` again and again, some twenty times a second, on a thread of its own; 0 if there is none to be had. */
HIDDEN int repeat_in_background(void (*body)(void));

#endif
