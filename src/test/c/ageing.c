/* A binary heap by end; an entry knows its place in it, counted from 1, or has 0. */
#include "base.h"

#include <stdlib.h>

#include "ageing.h"

static struct entry **heap;
static size_t count, room;

int ageing_reserve(void) {
  size_t more = room ? 2 * room : 64;
  struct entry **grown;
  if (count + 1 < room)
    return 1;
  grown = realloc(heap, more * sizeof *heap);
  if (!grown)
    return 0;
  heap = grown;
  room = more;
  return 1;
}

static void put(struct entry *entry, size_t place) {
  heap[place] = entry;
  entry->age_place = place;
}

static void rise(struct entry *entry, size_t place) {
  while (place > 1 && heap[place / 2]->due > entry->due) {
    put(heap[place / 2], place);
    place /= 2;
  }
  put(entry, place);
}

static size_t earlier_child(size_t place) {
  size_t child = 2 * place;
  return child < count && heap[child + 1]->due < heap[child]->due ? child + 1 : child;
}

static void sink(struct entry *entry, size_t place) {
  while (2 * place <= count && heap[earlier_child(place)]->due < entry->due) {
    size_t child = earlier_child(place);
    put(heap[child], place);
    place = child;
  }
  put(entry, place);
}

static void take_out(struct entry *entry) {
  size_t place = entry->age_place;
  struct entry *last = heap[count--];
  entry->age_place = 0;
  if (last != entry) {
    sink(last, place);
    rise(last, last->age_place);
  }
}

void ageing_set(struct entry *entry, uint64_t due) {
  if (entry->age_place)
    take_out(entry);
  entry->due = due;
  if (due != NEVER)
    rise(entry, ++count);
}

struct entry *ageing_first(void) { return count ? heap[1] : NULL; }
