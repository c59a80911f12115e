#include "base.h"

#include <string.h>

#include "subset.h"

enum {
  ALL_FLAGS = RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_INTERFACE | RTM_ONLY_THIS_PROTOCOL | RTM_ONLY_BEST_ROUTES,
  FLAGS_WITH_CRITERIA = ALL_FLAGS & ~RTM_ONLY_BEST_ROUTES
};

DWORD subset_make(struct subset *subset, DWORD family, DWORD flags, const void *criteria) {
  if (family >= FAMILIES || flags & ~(DWORD)ALL_FLAGS || (flags & FLAGS_WITH_CRITERIA && !criteria))
    return ERROR_INVALID_PARAMETER;
  memset(subset, 0, sizeof *subset);
  subset->family = family;
  subset->flags = flags;
  if (criteria)
    subset->like = route_key(family, criteria);
  return NO_ERROR;
}

int subset_has(const struct subset *subset, const struct entry *entry) {
  const struct key *like = &subset->like;
  DWORD flags = subset->flags;
  return (!(flags & RTM_ONLY_THIS_NETWORK) || entry->key.network == like->network) &&
         (!(flags & RTM_ONLY_THIS_INTERFACE) || entry->key.interface_id == like->interface_id) &&
         (!(flags & RTM_ONLY_THIS_PROTOCOL) || entry->key.protocol == like->protocol) &&
         (!(flags & RTM_ONLY_BEST_ROUTES) || entry->network->best == entry);
}

static struct entry *first_behind(const struct network *network, const struct key *position) {
  struct entry *entry = network->first;
  while (entry && position && key_compare(&entry->key, position) <= 0)
    entry = entry->next;
  return entry;
}

static int is_past(const struct subset *subset, const struct network *network) {
  return subset->flags & RTM_ONLY_THIS_NETWORK && network->key > subset->like.network;
}

struct entry *subset_next(const struct subset *subset, const struct key *position) {
  const struct table *table = &tables[subset->family];
  uint32_t start = position ? position->network : 0;
  struct network *network;
  if (subset->flags & RTM_ONLY_THIS_NETWORK && start < subset->like.network)
    start = subset->like.network;
  for (network = table_from(table, start); network && !is_past(subset, network);) {
    struct entry *entry = first_behind(network, position);
    while (entry && !subset_has(subset, entry))
      entry = entry->next;
    if (entry)
      return entry;
    network = network->key == UINT32_MAX ? NULL : table_from(table, network->key + 1);
  }
  return NULL;
}
