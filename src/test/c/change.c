#include "base.h"

#include <stdlib.h>
#include <string.h>

#include "ageing.h"
#include "change.h"
#include "platform.h"

enum { TIME_TO_LIVE_LIMIT = 2147483 };

static void begin(struct change *change, const struct network *network) {
  memset(change, 0, sizeof *change);
  if (network->best) {
    change->flags = RTM_PREVIOUS_BEST_ROUTE;
    change->previous = network->best->route;
  }
}

static void finish(struct change *change, struct network *network) {
  network_elect(network);
  if (network->best) {
    change->flags |= RTM_CURRENT_BEST_ROUTE;
    change->current = network->best->route;
    if (change->flags == RTM_ROUTE_CHANGED && !route_differs(network->best->family, &change->current, &change->previous))
      change->flags = RTM_NO_CHANGE;
  }
}

struct change change_remove(struct entry *entry, const struct client *caller) {
  struct change change;
  struct network *network = entry->network;
  DWORD family = entry->family;
  begin(&change, network);
  ageing_set(entry, NEVER);
  network_remove(network, entry);
  finish(&change, network);
  free(entry);
  if (!network->first) {
    table_remove(&tables[family], network);
    free(network);
  }
  if (change.flags != RTM_NO_CHANGE)
    messages_send(family, caller, &change);
  return change;
}

/* What can't be told for lack of memory is removed later. */
static void expire(uint64_t time) {
  struct entry *entry = ageing_first();
  while (entry && entry->due <= time && messages_reserve(entry->family, 1)) {
    change_remove(entry, NULL);
    entry = ageing_first();
  }
  messages_release();
}

void enter(void) {
  lock();
  expire(now());
}

void leave(void) { unlock(); }

static void age(void) {
  enter();
  leave();
}

/* What an add needs before it changes anything. */
struct plan {
  struct network *network, *new_network;
  struct entry *entry, *new_entry;
};

static void find(struct plan *plan, const struct client *client, const struct key *key) {
  plan->network = table_find(&tables[client->family], key->network);
  plan->entry = plan->network ? network_find(plan->network, key, client->single) : NULL;
}

static int allocate(struct plan *plan, DWORD family, uint32_t network) {
  if (!plan->network && (plan->network = plan->new_network = calloc(1, sizeof *plan->network)) != NULL)
    plan->network->key = network;
#ifdef DEFECT_HALF_DONE_IN_A_SHORTAGE
  if (plan->new_network)
    table_insert(&tables[family], plan->new_network);
  plan->new_network = NULL;
#endif
  if (!plan->entry)
    plan->entry = plan->new_entry = calloc(1, sizeof *plan->entry);
  return plan->network && plan->entry && ageing_reserve() && messages_reserve(family, 1);
}

static void abandon(const struct plan *plan) {
  free(plan->new_network);
  free(plan->new_entry);
  messages_release();
}

static uint64_t end_of(DWORD time_to_live) {
  if (time_to_live == INFINITE)
    return NEVER;
#ifdef DEFECT_COMPUTES_THE_END_IN_32_BITS
  return now() + (uint32_t)(time_to_live * SECOND);
#endif
  return now() + (uint64_t)(time_to_live < TIME_TO_LIVE_LIMIT ? time_to_live : TIME_TO_LIVE_LIMIT) * SECOND;
}

static void age_in_background(void) {
  static int started;
  if (!started)
    started = repeat_in_background(age);
}

static void place(const struct plan *plan, const struct client *client, const union route *route, DWORD time_to_live) {
  struct entry *entry = plan->entry;
  if (plan->new_network)
    table_insert(&tables[client->family], plan->network);
  if (!plan->new_entry)
    network_remove(plan->network, entry);
  entry->route = *route;
  entry->key = route_key(client->family, route);
  entry->family = client->family;
  network_insert(plan->network, entry);
  ageing_set(entry, end_of(time_to_live));
  if (time_to_live != INFINITE)
    age_in_background();
}

DWORD change_add(const struct client *client, const union route *given, DWORD time_to_live, struct change *change) {
  struct plan plan = {NULL, NULL, NULL, NULL};
  union route route = *given;
  struct key key;
  route_stamp(client->family, &route, now(), client->protocol);
  key = route_key(client->family, &route);
  find(&plan, client, &key);
  if (!allocate(&plan, client->family, key.network)) {
    abandon(&plan);
    return ERROR_NOT_ENOUGH_MEMORY;
  }
#ifdef DEFECT_LOCKS_NOTHING
  give_way();
#endif
  begin(change, plan.network);
  place(&plan, client, &route, time_to_live);
  finish(change, plan.network);
  if (change->flags != RTM_NO_CHANGE)
    messages_send(client->family, client, change);
  messages_release();
  return NO_ERROR;
}

void change_report(DWORD family, const struct change *change, DWORD *flags, void *current, void *previous) {
  *flags = change->flags;
  if (change->flags & RTM_CURRENT_BEST_ROUTE && current)
    route_write(family, current, &change->current);
  if (change->flags & RTM_PREVIOUS_BEST_ROUTE && previous)
    route_write(family, previous, &change->previous);
}
