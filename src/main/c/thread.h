/* Threads, locks and clocks of the platform, no more than the agent needs. */
#ifndef AGENT_THREAD_H
#define AGENT_THREAD_H

#include "common.h"

#ifdef _WIN32
#include "abi.h"
typedef SRWLOCK mutex;
typedef CONDITION_VARIABLE condition;
#define MUTEX_INITIALLY SRWLOCK_INIT
#define CONDITION_INITIALLY CONDITION_VARIABLE_INIT
#else
#include <pthread.h>
typedef pthread_mutex_t mutex;
typedef pthread_cond_t condition;
#define MUTEX_INITIALLY PTHREAD_MUTEX_INITIALIZER
#define CONDITION_INITIALLY PTHREAD_COND_INITIALIZER
#endif

enum { WAIT_FOR_EVER = -1 };

AGENT_HIDDEN void mutex_lock(mutex *m);
AGENT_HIDDEN void mutex_unlock(mutex *m);

AGENT_HIDDEN void condition_wait(condition *c, mutex *m);
AGENT_HIDDEN void condition_wake_all(condition *c);

/* Starts a thread that nobody joins; 0 if the system refuses. */
AGENT_HIDDEN int thread_start(void (*body)(void *), void *argument);

/* Lets other threads run before this one goes on. */
AGENT_HIDDEN void thread_yield(void);

AGENT_HIDDEN void pause_ms(unsigned milliseconds);

/* A clock that never goes back. */
AGENT_HIDDEN uint64_t monotonic_ns(void);

/* The system's time as a FILETIME: 100 ns since 1601-01-01 UTC. */
AGENT_HIDDEN uint64_t system_time(void);

#endif
