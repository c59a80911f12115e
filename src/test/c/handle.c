#include "base.h"

#include <stdlib.h>
#include <string.h>

#include "handle.h"

enum { PLACE_BITS = 19, MOST_PLACES = 1 << PLACE_BITS, MOST_USES = 2046 };

struct place {
  void *object;
  enum kind kind;
  uint32_t uses;
  uint32_t next_free;
};

static struct place *places;
static uint32_t count, room;
static uint32_t first_free, last_free; /* place + 1, or 0 */

static HANDLE value(uint32_t i) {
  return (HANDLE)((uintptr_t)places[i].uses << (PLACE_BITS + 2) | (uintptr_t)i << 2 | (uintptr_t)places[i].kind << 1 | 1);
}

static int grow(void) {
  uint32_t more = room ? 2 * room : 64;
  struct place *grown = more <= MOST_PLACES ? realloc(places, more * sizeof *places) : NULL;
  if (grown) {
    memset(grown + room, 0, (more - room) * sizeof *grown);
    places = grown;
    room = more;
  }
  return grown != NULL;
}

/* The place that has been free for longest, so that stale handles stay stale. */
static uint32_t take_free(void) {
  uint32_t i = first_free - 1;
  first_free = places[i].next_free;
  if (!first_free)
    last_free = 0;
  return i;
}

HANDLE handle_create(enum kind kind, void *object) {
  uint32_t i;
  if (!first_free && count == room && !grow())
    return NULL;
  i = first_free ? take_free() : count++;
  places[i].object = object;
  places[i].kind = kind;
  places[i].uses = places[i].uses % MOST_USES + 1;
  return value(i);
}

void *handle_look_up(enum kind kind, HANDLE handle) {
  uintptr_t i = (uintptr_t)handle >> 2 & (MOST_PLACES - 1);
#ifdef DEFECT_CONFUSES_THE_KINDS_OF_HANDLES
  kind = i < count ? places[i].kind : kind;
#endif
  if (i >= count || places[i].kind != kind || value((uint32_t)i) != handle)
    return NULL;
  return places[i].object;
}

void handle_close(HANDLE handle) {
  uint32_t i = (uint32_t)((uintptr_t)handle >> 2 & (MOST_PLACES - 1));
#ifdef DEFECT_USES_A_FREED_CLIENT
  if (places[i].kind == CLIENT)
    return;
#endif
  places[i].object = NULL;
  places[i].next_free = 0;
  if (last_free)
    places[last_free - 1].next_free = i + 1;
  else
    first_free = i + 1;
  last_free = i + 1;
}
