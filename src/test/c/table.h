/* The routing table of a family: networks in a tree, each with its routes in the order of a walk and the best one known. */
#ifndef RTM_TABLE_H
#define RTM_TABLE_H

#include "route.h"

struct network;

struct entry {
  struct entry *next;
  struct network *network;
  struct key key;
  union route route;
  uint64_t due; /* NEVER, or the time at which it is removed */
  size_t age_place;
  DWORD family;
};

struct network {
  struct network *left, *right;
  uint32_t key, weight;
  struct entry *first, *best;
};

struct table {
  struct network *root;
  DWORD networks;
};

HIDDEN extern struct table tables[FAMILIES];

HIDDEN struct network *table_find(const struct table *table, uint32_t key);

/* The first network whose key is not below this one. */
HIDDEN struct network *table_from(const struct table *table, uint32_t key);

HIDDEN void table_insert(struct table *table, struct network *network);

/* Takes the network out of the tree; it has no routes any more. */
HIDDEN void table_remove(struct table *table, struct network *network);

HIDDEN void network_insert(struct network *network, struct entry *entry);
HIDDEN void network_remove(struct network *network, struct entry *entry);
HIDDEN void network_elect(struct network *network);

/* The entry of this identity; for a single-route client's the protocol decides alone. */
HIDDEN struct entry *network_find(const struct network *network, const struct key *key, int single);

#endif
