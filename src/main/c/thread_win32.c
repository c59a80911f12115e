#include "common.h"

#ifdef _WIN32

#include <stdlib.h>

#include "thread.h"

struct start {
  void (*body)(void *);
  void *argument;
};

void mutex_lock(mutex *m) { AcquireSRWLockExclusive(m); }

void mutex_unlock(mutex *m) { ReleaseSRWLockExclusive(m); }

void condition_wait(condition *c, mutex *m) { SleepConditionVariableSRW(c, m, INFINITE, 0); }

void condition_wake_all(condition *c) { WakeAllConditionVariable(c); }

static DWORD WINAPI run(void *argument) {
  struct start start = *(struct start *)argument;
  free(argument);
  start.body(start.argument);
  return 0;
}

int thread_start(void (*body)(void *), void *argument) {
  HANDLE thread;
  struct start *start = malloc(sizeof *start);
  if (!start)
    return 0;
  start->body = body;
  start->argument = argument;
  thread = CreateThread(NULL, 0, run, start, 0, NULL);
  if (!thread) {
    free(start);
    return 0;
  }
  CloseHandle(thread);
  return 1;
}

void thread_yield(void) { SwitchToThread(); }

void pause_ms(unsigned milliseconds) { Sleep(milliseconds); }

uint64_t monotonic_ns(void) {
  LARGE_INTEGER count, frequency;
  QueryPerformanceCounter(&count);
  QueryPerformanceFrequency(&frequency);
  return (uint64_t)((double)count.QuadPart * 1e9 / (double)frequency.QuadPart);
}

uint64_t system_time(void) {
  FILETIME now;
  GetSystemTimeAsFileTime(&now);
  return (uint64_t)now.dwHighDateTime << 32 | now.dwLowDateTime;
}

#else
typedef int not_for_this_platform;
#endif
