/*
 * Events, and the four Win32 functions that a library of RTMv1 finds in this process. A HANDLE of an event is the address of its
 * slot; any other value is refused with ERROR_INVALID_HANDLE, as Windows does.
 */
#include "common.h"

#ifndef _WIN32

#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "clock.h"
#include "event.h"
#include "hesitation.h"

enum { SLOTS = 1024 };

struct slot {
  int used, auto_reset, signalled;
};

static struct slot slots[SLOTS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static __thread DWORD last_error;

AGENT_EXPORTED void WINAPI SetLastError(DWORD Error) { last_error = Error; }

AGENT_EXPORTED DWORD WINAPI GetLastError(void) { return last_error; }

static struct slot *find(HANDLE event) {
  uintptr_t offset = (uintptr_t)event - (uintptr_t)slots;
  struct slot *slot = event;
  return offset < sizeof slots && offset % sizeof *slots == 0 && slot->used ? slot : NULL;
}

static BOOL change(HANDLE event, int signalled) {
  struct slot *slot;
  pthread_mutex_lock(&lock);
  slot = find(event);
  if (slot)
    slot->signalled = signalled;
  if (slot && signalled)
    pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  if (!slot)
    SetLastError(ERROR_INVALID_HANDLE);
  return slot != NULL;
}

AGENT_EXPORTED BOOL WINAPI SetEvent(HANDLE Event) {
  hesitate();
  return change(Event, 1);
}

AGENT_EXPORTED BOOL WINAPI ResetEvent(HANDLE Event) {
  hesitate();
  return change(Event, 0);
}

static void initialise(void) {
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&changed, &attributes);
}

HANDLE event_create(int auto_reset, int signalled) {
  struct slot *found = NULL;
  pthread_once(&once, initialise);
  pthread_mutex_lock(&lock);
  for (int i = 0; i < SLOTS && !found; i++)
    if (!slots[i].used)
      found = &slots[i];
  if (found)
    *found = (struct slot){1, auto_reset, signalled};
  pthread_mutex_unlock(&lock);
  return found;
}

void event_close(HANDLE event) {
  pthread_mutex_lock(&lock);
  ((struct slot *)event)->used = 0;
  pthread_mutex_unlock(&lock);
}

static struct timespec later(uint32_t milliseconds) {
  struct timespec time;
  system_clock_gettime(CLOCK_MONOTONIC, &time);
  time.tv_sec += milliseconds / 1000;
  time.tv_nsec += (long)(milliseconds % 1000) * 1000000;
  if (time.tv_nsec >= 1000000000) {
    time.tv_sec++;
    time.tv_nsec -= 1000000000;
  }
  return time;
}

static int wait_until(const struct slot *slot, uint32_t milliseconds) {
  struct timespec end = later(milliseconds);
  int result = 0;
  while (!slot->signalled && result == 0)
    result = milliseconds == INFINITE ? pthread_cond_wait(&changed, &lock) : pthread_cond_timedwait(&changed, &lock, &end);
  return slot->signalled;
}

int event_wait(HANDLE event, uint32_t milliseconds) {
  struct slot *slot = event;
  int signalled;
  pthread_mutex_lock(&lock);
  signalled = slot->signalled || (milliseconds != 0 && wait_until(slot, milliseconds));
  if (signalled && slot->auto_reset)
    slot->signalled = 0;
  pthread_mutex_unlock(&lock);
  return signalled;
}

#else
typedef int not_for_this_platform;
#endif
