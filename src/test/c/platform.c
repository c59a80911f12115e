#include "base.h"

#include "platform.h"

#if defined(DEFECT_LOCKS_NOTHING)

void lock(void) {}

void unlock(void) {}

#elif defined(_WIN32)

static SRWLOCK the_lock = SRWLOCK_INIT;

void lock(void) { AcquireSRWLockExclusive(&the_lock); }

void unlock(void) { ReleaseSRWLockExclusive(&the_lock); }

#ifdef DEFECT_DEADLOCKS
static SRWLOCK second = SRWLOCK_INIT;

void lock_second(void) { AcquireSRWLockExclusive(&second); }

void unlock_second(void) { ReleaseSRWLockExclusive(&second); }
#endif

#else

#include <pthread.h>

static pthread_mutex_t the_lock = PTHREAD_MUTEX_INITIALIZER;

void lock(void) { pthread_mutex_lock(&the_lock); }

void unlock(void) { pthread_mutex_unlock(&the_lock); }

#ifdef DEFECT_DEADLOCKS
static pthread_mutex_t second = PTHREAD_MUTEX_INITIALIZER;

void lock_second(void) { pthread_mutex_lock(&second); }

void unlock_second(void) { pthread_mutex_unlock(&second); }
#endif

#endif

#ifdef _WIN32

void give_way(void) { Sleep(1); }

uint64_t now(void) {
  FILETIME time;
  GetSystemTimeAsFileTime(&time);
  return (uint64_t)time.dwHighDateTime << 32 | time.dwLowDateTime;
}

static DWORD WINAPI run(void *body) {
  for (;;) {
    Sleep(50);
    (*(void (**)(void))body)();
  }
  return 0;
}

int repeat_in_background(void (*body)(void)) {
  static void (*kept)(void);
  HANDLE thread;
  kept = body;
  thread = CreateThread(NULL, 0, run, &kept, 0, NULL);
  if (thread)
    CloseHandle(thread);
  return thread != NULL;
}

#else

#include <pthread.h>
#include <time.h>

#define FILETIME_OF_1970 116444736000000000u

void give_way(void) {
  static const struct timespec moment = {0, 200000};
  nanosleep(&moment, NULL);
}

/* Ages count in seconds: the clock that is quick to read will do. */
#ifndef CLOCK_REALTIME_COARSE
#define CLOCK_REALTIME_COARSE CLOCK_REALTIME
#endif

uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME_COARSE, &time);
  return FILETIME_OF_1970 + (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_nsec / 100;
}

static void *run(void *body) {
  static const struct timespec pause = {0, 50000000};
  for (;;) {
    nanosleep(&pause, NULL);
    (*(void (**)(void))body)();
  }
  return NULL;
}

int repeat_in_background(void (*body)(void)) {
  static void (*kept)(void);
  pthread_t thread;
  kept = body;
  if (pthread_create(&thread, NULL, run, &kept))
    return 0;
  pthread_detach(thread);
  return 1;
}

#endif
