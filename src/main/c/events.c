#include "common.h"

#include "bytes.h"
#include "event.h"
#include "events.h"
#include "output.h"
#include "thread.h"

enum { EVENTS = 1024, SHOWN = 64 };

struct numbered {
  uint32_t number;
  int auto_reset;
  HANDLE handle;
};

static mutex lock = MUTEX_INITIALLY;
static struct numbered events[EVENTS];
static int used;

/* The place of a number, or of the first free entry for number 0. */
static struct numbered *place_of(uint32_t number) {
  for (int i = 0; i < used; i++)
    if (events[i].number == number)
      return &events[i];
  return number == 0 && used < EVENTS ? &events[used++] : NULL;
}

static struct numbered look_up(uint32_t number) {
  struct numbered result = {0, 0, NULL};
  struct numbered *place;
  mutex_lock(&lock);
  place = number ? place_of(number) : NULL;
  if (place)
    result = *place;
  mutex_unlock(&lock);
  return result;
}

int events_find(uint32_t number, HANDLE *handle) {
  *handle = look_up(number).handle;
  return number == 0 || *handle != NULL;
}

uint64_t events_states(void) {
  uint64_t states = 0;
  mutex_lock(&lock);
  for (int i = 0; i < used; i++) {
    uint32_t number = events[i].number;
    if (number >= 1 && number <= SHOWN && !events[i].auto_reset && event_wait(events[i].handle, 0))
      states |= (uint64_t)1 << (number - 1);
  }
  mutex_unlock(&lock);
  return states;
}

void events_close_all(void) {
  mutex_lock(&lock);
  for (int i = 0; i < used; i++)
    if (events[i].number)
      event_close(events[i].handle);
  used = 0;
  mutex_unlock(&lock);
}

static int create(uint32_t number, int auto_reset, int signalled) {
  struct numbered *place;
  HANDLE handle = event_create(auto_reset, signalled);
  mutex_lock(&lock);
  place = handle ? place_of(0) : NULL;
  if (place)
    *place = (struct numbered){number, auto_reset, handle};
  mutex_unlock(&lock);
  if (handle && !place)
    event_close(handle);
  return place != NULL;
}

void answer_create_event(const struct request *request, struct answer *answer) {
  uint32_t number = get32(request->body), kind = get32(request->body + 4), state = get32(request->body + 8);
  if (number == 0 || number == WIRE_INVALID_EVENT || kind > 1 || state > 1)
    answer_status(answer, STATUS_MALFORMED, "event number, kind or state out of range");
  else if (look_up(number).handle)
    answer_status(answer, STATUS_REFUSED, "the event number is in use");
  else if (!create(number, (int)kind, (int)state))
    answer_status(answer, STATUS_FAILURE, "no room for another event");
}

static HANDLE needed(const uint8_t *number, struct answer *answer) {
  HANDLE handle = look_up(get32(number)).handle;
  if (!handle)
    answer_status(answer, STATUS_REFUSED, "no event has this number");
  return handle;
}

void answer_set_event(const struct request *request, struct answer *answer) {
  HANDLE handle = needed(request->body, answer);
  if (handle)
    SetEvent(handle);
}

void answer_reset_event(const struct request *request, struct answer *answer) {
  HANDLE handle = needed(request->body, answer);
  if (handle)
    ResetEvent(handle);
}

void answer_query_events(const struct request *request, struct answer *answer) {
  for (size_t i = 0; i < request->size; i += 4)
    if (!needed(request->body + i, answer))
      return;
  for (size_t i = 0; i < request->size; i += 4)
    answer_u32(answer, (uint32_t)event_wait(look_up(get32(request->body + i)).handle, 0));
}

void answer_wait_event(const struct request *request, struct answer *answer) {
  HANDLE handle = needed(request->body, answer);
  if (handle) {
    output_flush();
    answer_u32(answer, (uint32_t)event_wait(handle, get32(request->body + 4)));
  }
}

void answer_close_event(const struct request *request, struct answer *answer) {
  uint32_t number = get32(request->body);
  if (!needed(request->body, answer))
    return;
  mutex_lock(&lock);
  struct numbered *place = place_of(number);
  event_close(place->handle);
  *place = (struct numbered){0, 0, NULL};
  mutex_unlock(&lock);
}
