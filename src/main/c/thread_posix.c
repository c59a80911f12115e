#include "common.h"

#ifndef _WIN32

#include <sched.h>
#include <stdlib.h>
#include <time.h>

#include "clock.h"
#include "thread.h"

#define FILETIME_OF_1970 116444736000000000u

struct start {
  void (*body)(void *);
  void *argument;
};

void mutex_lock(mutex *m) { pthread_mutex_lock(m); }

void mutex_unlock(mutex *m) { pthread_mutex_unlock(m); }

void condition_wait(condition *c, mutex *m) { pthread_cond_wait(c, m); }

void condition_wake_all(condition *c) { pthread_cond_broadcast(c); }

static void *run(void *argument) {
  struct start start = *(struct start *)argument;
  free(argument);
  start.body(start.argument);
  return NULL;
}

int thread_start(void (*body)(void *), void *argument) {
  pthread_t thread;
  struct start *start = malloc(sizeof *start);
  if (!start)
    return 0;
  start->body = body;
  start->argument = argument;
  if (pthread_create(&thread, NULL, run, start)) {
    free(start);
    return 0;
  }
  pthread_detach(thread);
  return 1;
}

void thread_yield(void) { sched_yield(); }

void pause_ms(unsigned milliseconds) {
  struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
  nanosleep(&time, NULL);
}

uint64_t monotonic_ns(void) {
  struct timespec now;
  system_clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

uint64_t system_time(void) {
  struct timespec now;
  system_clock_gettime(CLOCK_REALTIME, &now);
  return FILETIME_OF_1970 + (uint64_t)now.tv_sec * 10000000u + (uint64_t)now.tv_nsec / 100;
}

#else
typedef int not_for_this_platform;
#endif
