/*
 * The virtual clock: where the library's own calls of the C library's clocks can be taken over, they read a clock that only
 * AdvanceClock moves. The functions below replace those of the C library for the whole process; whoever is not the library gets the real time.
 */
#include "common.h"

#include "clock.h"
#include "inside.h"
#include "thread.h"

#ifdef AGENT_INTERPOSES

#include <dlfcn.h>
#include <string.h>
#include <sys/time.h>

#define FILETIME_OF_1970 116444736000000000u

static int is_virtual;
static uint64_t time_of_library;

int clock_make_virtual(void) {
  time_of_library = system_time() / 10000000 * 10000000;
  is_virtual = 1;
  return 1;
}

void clock_advance(uint64_t units) { __atomic_add_fetch(&time_of_library, units, __ATOMIC_SEQ_CST); }

uint64_t clock_now(void) {
  return is_virtual ? __atomic_load_n(&time_of_library, __ATOMIC_SEQ_CST) : system_time();
}

/* The C library's own function, for it reads the clock without entering the kernel. */
int system_clock_gettime(clockid_t clock, struct timespec *now) {
  static int (*function)(clockid_t, struct timespec *);
  if (!function) {
    void *address = dlsym(RTLD_NEXT, "clock_gettime");
    memcpy(&function, &address, sizeof function);
  }
  return function(clock, now);
}

static struct timespec virtual_time(void) {
  uint64_t units = clock_now() - FILETIME_OF_1970;
  struct timespec time = {(time_t)(units / 10000000), (long)(units % 10000000) * 100};
  return time;
}

static int of_time(clockid_t clock) {
  return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_MONOTONIC ||
         clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_MONOTONIC_RAW || clock == CLOCK_BOOTTIME || clock == CLOCK_TAI;
}

static int read_clock(int by_library, clockid_t clock, struct timespec *now) {
  if (!by_library || !is_virtual || !of_time(clock))
    return system_clock_gettime(clock, now);
  *now = virtual_time();
  return 0;
}

AGENT_EXPORTED int clock_gettime(clockid_t clock, struct timespec *now) { return read_clock(CALLED_BY_LIBRARY(), clock, now); }

AGENT_EXPORTED int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec time;
  (void)zone;
  read_clock(CALLED_BY_LIBRARY(), CLOCK_REALTIME, &time);
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return 0;
}

AGENT_EXPORTED time_t time(time_t *result) {
  struct timespec now;
  read_clock(CALLED_BY_LIBRARY(), CLOCK_REALTIME, &now);
  if (result)
    *result = now.tv_sec;
  return now.tv_sec;
}

AGENT_EXPORTED int timespec_get(struct timespec *now, int base) {
  read_clock(CALLED_BY_LIBRARY(), CLOCK_REALTIME, now);
  return base;
}

#else

int clock_make_virtual(void) { return 0; }

uint64_t clock_now(void) { return system_time(); }

void clock_advance(uint64_t units) { (void)units; }

#ifndef _WIN32
int system_clock_gettime(clockid_t clock, struct timespec *now) { return clock_gettime(clock, now); }
#endif

#endif

int clock_is_virtual(void) {
#ifdef AGENT_INTERPOSES
  return is_virtual;
#else
  return 0;
#endif
}
