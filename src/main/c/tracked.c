#include "common.h"

#include <stdlib.h>
#include <string.h>

#include "inside.h"
#include "library.h"
#include "thread.h"
#include "tracked.h"

enum { REGISTER = 0x0101, DEREGISTER = 0x0102, CREATE = 0x010A, CLOSE = 0x010C };
enum { LEFT_IPX = 1, LEFT_IP = 2, LEFT_CLIENT = 4, LEFT_ENUMERATION = 8, LEFT_UNKNOWN = 16 };

struct handles {
  uint64_t *values;
  size_t count, room;
};

static mutex lock = MUTEX_INITIALLY;
static struct handles clients, enumerations;
static int incomplete;

static void put(struct handles *handles, uint64_t value) {
  if (handles->count == handles->room) {
    size_t room = handles->room ? 2 * handles->room : 64;
    uint64_t *values = realloc(handles->values, room * sizeof *values);
    if (!values) {
      incomplete = 1;
      return;
    }
    handles->values = values;
    handles->room = room;
  }
  handles->values[handles->count++] = value;
}

/* From the end, where the handle that ends most often stands. */
static void take(struct handles *handles, uint64_t value) {
  for (size_t i = handles->count; i-- > 0;) {
    if (handles->values[i] == value) {
      handles->values[i] = handles->values[--handles->count];
      return;
    }
  }
}

void tracked_note(uint16_t operation, uint64_t argument, uint64_t result) {
  if (operation != REGISTER && operation != DEREGISTER && operation != CREATE && operation != CLOSE)
    return;
  mutex_lock(&lock);
  if (operation == REGISTER && result)
    put(&clients, result);
  if (operation == CREATE && result)
    put(&enumerations, result);
  if (operation == DEREGISTER && result == NO_ERROR)
    take(&clients, argument);
  if (operation == CLOSE && result == NO_ERROR)
    take(&enumerations, argument);
  mutex_unlock(&lock);
}

static uint32_t end(struct handles *handles, DWORD(WINAPI *function)(HANDLE), uint32_t bit) {
  uint32_t left = 0;
  while (handles->count > 0)
    if (function((HANDLE)(uintptr_t)handles->values[--handles->count]) != NO_ERROR)
      left = bit;
  return left;
}

uint32_t tracked_end_all(void) {
  uint32_t left;
  mutex_lock(&lock);
  ENTER_LIBRARY();
  left = end(&enumerations, library.RtmCloseEnumerationHandle, LEFT_ENUMERATION);
  left |= end(&clients, library.RtmDeregisterClient, LEFT_CLIENT);
  LEAVE_LIBRARY();
  mutex_unlock(&lock);
  return left;
}

uint32_t tracked_left(void) {
  uint32_t left = incomplete ? LEFT_UNKNOWN : 0;
  ENTER_LIBRARY();
  left |= library.RtmGetNetworkCount(RTM_PROTOCOL_FAMILY_IPX) ? LEFT_IPX : 0;
  left |= library.RtmGetNetworkCount(RTM_PROTOCOL_FAMILY_IP) ? LEFT_IP : 0;
  LEAVE_LIBRARY();
  return left;
}
