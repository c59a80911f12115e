/* The removal of many routes of one client, all or none. */
#ifndef RTM_BULK_H
#define RTM_BULK_H

#include "client.h"
#include "subset.h"

/* How many of the client's routes lie in the subset. */
HIDDEN size_t bulk_count(const struct client *client, const struct subset *subset);

/* Removes them and tells everybody but `caller`; 0 with nothing changed if there is no memory for the messages. */
HIDDEN int bulk_remove(const struct client *client, const struct subset *subset, const struct client *caller);

/* Before its deregistration: everybody else is told. */
HIDDEN int remove_all_routes(const struct client *client);

#endif
