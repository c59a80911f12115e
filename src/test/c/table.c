/* A treap: a search tree by key that is a heap by random weight, and so balanced in the mean. */
#include "base.h"

#include "table.h"

struct table tables[FAMILIES];

static uint32_t next_weight(void) {
  static uint32_t state = 2463534242u;
  state ^= state << 13;
  state ^= state >> 17;
  return state ^= state << 5;
}

struct network *table_find(const struct table *table, uint32_t key) {
  struct network *network = table->root;
  while (network && network->key != key)
    network = key < network->key ? network->left : network->right;
  return network;
}

struct network *table_from(const struct table *table, uint32_t key) {
  struct network *network = table->root, *found = NULL;
  while (network) {
    if (network->key < key) {
      network = network->right;
    } else {
      found = network;
      network = network->left;
    }
  }
  return found;
}

static void split(struct network *tree, uint32_t key, struct network **below, struct network **above) {
  if (!tree) {
    *below = *above = NULL;
  } else if (tree->key < key) {
    *below = tree;
    split(tree->right, key, &tree->right, above);
  } else {
    *above = tree;
    split(tree->left, key, below, &tree->left);
  }
}

static struct network *join(struct network *below, struct network *above) {
  if (!below || !above)
    return below ? below : above;
  if (below->weight > above->weight) {
    below->right = join(below->right, above);
    return below;
  }
  above->left = join(below, above->left);
  return above;
}

void table_insert(struct table *table, struct network *network) {
  struct network **place = &table->root;
  network->weight = next_weight();
  while (*place && (*place)->weight > network->weight)
    place = network->key < (*place)->key ? &(*place)->left : &(*place)->right;
  split(*place, network->key, &network->left, &network->right);
  *place = network;
  table->networks++;
}

void table_remove(struct table *table, struct network *network) {
  struct network **place = &table->root;
  while (*place != network)
    place = network->key < (*place)->key ? &(*place)->left : &(*place)->right;
  *place = join(network->left, network->right);
  table->networks--;
}

void network_insert(struct network *network, struct entry *entry) {
  struct entry **place = &network->first;
  while (*place && key_compare(&(*place)->key, &entry->key) < 0)
    place = &(*place)->next;
  entry->next = *place;
  entry->network = network;
  *place = entry;
}

void network_remove(struct network *network, struct entry *entry) {
  struct entry **place = &network->first;
  while (*place != entry)
    place = &(*place)->next;
  *place = entry->next;
}

void network_elect(struct network *network) {
  network->best = network->first;
  for (struct entry *entry = network->first; entry; entry = entry->next)
    if (route_compare(entry->family, &entry->route, &network->best->route) < 0)
      network->best = entry;
}

struct entry *network_find(const struct network *network, const struct key *key, int single) {
  struct entry *entry = network->first;
  while (entry && (single ? entry->key.protocol != key->protocol : key_compare(&entry->key, key) != 0))
    entry = entry->next;
  return entry;
}
