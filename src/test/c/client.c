#include "base.h"

#include <stdlib.h>

#include "client.h"

struct client *clients;

static struct message *reserve;

struct client *client_create(DWORD family, DWORD protocol, HANDLE event, int single) {
  struct client *client = calloc(1, sizeof *client);
  if (client) {
    client->family = family;
    client->protocol = protocol;
    client->event = event;
    client->single = single;
    client->last = &client->first;
    client->next = clients;
    clients = client;
  }
  return client;
}

static void free_messages(struct message *message) {
  while (message) {
    struct message *next = message->next;
    free(message);
    message = next;
  }
}

void client_destroy(struct client *client) {
  struct client **place = &clients;
  while (*place != client)
    place = &(*place)->next;
  *place = client->next;
  free_messages(client->first);
  free(client);
}

struct client *client_of_protocol(DWORD family, DWORD protocol) {
  struct client *client = clients;
  while (client && (client->family != family || client->protocol != protocol))
    client = client->next;
  return client;
}

static size_t listeners(DWORD family) {
  size_t count = 0;
  for (struct client *client = clients; client; client = client->next)
    count += client->family == family && client->event;
  return count;
}

int messages_reserve(DWORD family, size_t changes) {
  for (size_t i = listeners(family) * changes; i > 0; i--) {
    struct message *message = malloc(sizeof *message);
    if (!message)
      return 0;
    message->next = reserve;
    reserve = message;
  }
  return 1;
}

void messages_release(void) {
  free_messages(reserve);
  reserve = NULL;
}

#ifdef DEFECT_KEEPS_SIXTEEN_MESSAGES
static int count(const struct message *message) { return message ? 1 + count(message->next) : 0; }
#endif

static void tell(struct client *client, const struct change *change) {
  struct message *message = reserve;
  reserve = message->next;
#ifdef DEFECT_KEEPS_SIXTEEN_MESSAGES
  if (count(client->first) == 16) {
    free(message);
    return;
  }
#endif
  message->next = NULL;
  message->change = *change;
  *client->last = message;
  client->last = &message->next;
  SetEvent(client->event);
}

void messages_send(DWORD family, const struct client *caller, const struct change *change) {
  for (struct client *client = clients; client; client = client->next)
    if (client->family == family && client->event && client != caller)
      tell(client, change);
}

int message_take(struct client *client, struct change *change) {
  struct message *message = client->first;
  if (message) {
    *change = message->change;
    client->first = message->next;
#ifndef DEFECT_LEAKS_MESSAGES
    free(message);
#endif
  }
  if (!client->first) {
    client->last = &client->first;
#if !defined(DEFECT_NEVER_RESETS_THE_EVENT) && !defined(DEFECT_RESETS_THE_EVENT_TOO_LATE)
    ResetEvent(client->event);
#endif
  }
  return message != NULL;
}
