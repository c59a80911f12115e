/* Registered clients, and the messages that wait for them. */
#ifndef RTM_CLIENT_H
#define RTM_CLIENT_H

#include "route.h"

/* What became of a best route. */
struct change {
  DWORD flags;
  union route current, previous;
};

struct message {
  struct message *next;
  struct change change;
};

struct client {
  struct client *next;
  HANDLE event;
  DWORD family, protocol;
  int single;
  struct message *first, **last;
};

HIDDEN extern struct client *clients;

HIDDEN struct client *client_create(DWORD family, DWORD protocol, HANDLE event, int single);
HIDDEN void client_destroy(struct client *client);
HIDDEN struct client *client_of_protocol(DWORD family, DWORD protocol);

/* Makes sure that so many changes in a family can be told to all its clients; 0 if there is no memory. */
HIDDEN int messages_reserve(DWORD family, size_t changes);

/* Gives back what was reserved and not used. */
HIDDEN void messages_release(void);

/* Tells every client of the family that has an event, but not the caller. */
HIDDEN void messages_send(DWORD family, const struct client *caller, const struct change *change);

/* Takes the client's next message; 0 if there is none. Resets the event when none is left. */
HIDDEN int message_take(struct client *client, struct change *change);

#endif
