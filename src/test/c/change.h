/* Changes of the table: each says what became of the best route, and tells the clients. */
#ifndef RTM_CHANGE_H
#define RTM_CHANGE_H

#include "client.h"
#include "table.h"

/* Adds or updates a client's route; NO_ERROR, or an error code with nothing changed. */
HIDDEN DWORD change_add(const struct client *client, const union route *route, DWORD time_to_live, struct change *change);

/* Removes a route for which messages were reserved. */
HIDDEN struct change change_remove(struct entry *entry, const struct client *caller);

/* Hands a change over to a caller: the flags, and each route that they announce where there is a place for it. */
HIDDEN void change_report(DWORD family, const struct change *change, DWORD *flags, void *current, void *previous);

/* Around every function of the API: takes the lock and removes what has come to its end. */
HIDDEN void enter(void);
HIDDEN void leave(void);

#endif
