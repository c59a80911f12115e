#include "base.h"

#include "bulk.h"
#include "change.h"

static struct entry *next_own(const struct client *client, const struct subset *subset, const struct key *position) {
  struct entry *entry = subset_next(subset, position);
  while (entry && entry->key.protocol != client->protocol)
    entry = subset_next(subset, &entry->key);
  return entry;
}

size_t bulk_count(const struct client *client, const struct subset *subset) {
  size_t count = 0;
  for (struct entry *entry = next_own(client, subset, NULL); entry; entry = next_own(client, subset, &entry->key))
    count++;
  return count;
}

int bulk_remove(const struct client *client, const struct subset *subset, const struct client *caller) {
  struct entry *entry;
  if (!messages_reserve(client->family, bulk_count(client, subset))) {
    messages_release();
    return 0;
  }
#ifdef DEFECT_OVERFLOWS_THE_STACK
  struct key keys[64];
  struct key *volatile end = keys;
  for (entry = next_own(client, subset, NULL); entry; entry = next_own(client, subset, &entry->key))
    *end++ = entry->key;
#endif
  entry = next_own(client, subset, NULL);
  while (entry) {
    struct key key = entry->key;
    change_remove(entry, caller);
    entry = next_own(client, subset, &key);
  }
  messages_release();
  return 1;
}

int remove_all_routes(const struct client *client) {
  struct subset everything = {client->family, 0, {0, 0, 0, {0}}};
  return bulk_remove(client, &everything, client);
}
