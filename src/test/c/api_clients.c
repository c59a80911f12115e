/* RtmRegisterClient, RtmDeregisterClient, RtmDequeueRouteChangeMessage. */
#include "base.h"

#include <stdlib.h>

#include "bulk.h"
#include "change.h"
#include "handle.h"
#include "platform.h"

#ifdef DEFECT_RETURNS_INVALID_HANDLE_VALUE
#define NO_HANDLE ((HANDLE)(intptr_t)-1)
#else
#define NO_HANDLE NULL
#endif

static HANDLE open_client(DWORD family, DWORD protocol, HANDLE event, int single) {
  struct client *client = client_create(family, protocol, event, single);
  HANDLE handle = client ? handle_create(CLIENT, client) : NULL;
  if (client && !handle)
    client_destroy(client);
  return handle;
}

static DWORD register_client(DWORD family, DWORD protocol, HANDLE event, DWORD flags, HANDLE *handle) {
  if (family >= FAMILIES || flags & ~(DWORD)RTM_PROTOCOL_SINGLE_ROUTE)
    return ERROR_INVALID_PARAMETER;
  if (client_of_protocol(family, protocol))
    return ERROR_CLIENT_ALREADY_EXISTS;
#ifdef DEFECT_CRASHES_ON_THE_SECOND_CLIENT
  if (clients)
    *(volatile int *)NULL = 0;
#endif
#ifdef DEFECT_RUNS_OUT_OF_CLIENTS
  static int used;
  if (++used > 32)
    return ERROR_NO_SYSTEM_RESOURCES;
#endif
  *handle = open_client(family, protocol, event, flags & RTM_PROTOCOL_SINGLE_ROUTE);
  return *handle ? NO_ERROR : ERROR_NOT_ENOUGH_MEMORY;
}

EXPORTED HANDLE WINAPI RtmRegisterClient(DWORD ProtocolFamily, DWORD RoutingProtocol, HANDLE ChangeEvent, DWORD Flags) {
  HANDLE handle = NULL;
  DWORD error;
#ifdef DEFECT_EXITS_ON_INVALID_FLAGS
  if (Flags > RTM_PROTOCOL_SINGLE_ROUTE)
    exit(0);
#endif
  enter();
  error = register_client(ProtocolFamily, RoutingProtocol, ChangeEvent, Flags, &handle);
  if (error != NO_ERROR)
    SetLastError(error);
  leave();
#ifdef DEFECT_LOSES_THE_LAST_ERROR
  SetLastError(NO_ERROR);
#endif
  return error == NO_ERROR ? handle : NO_HANDLE;
}

EXPORTED DWORD WINAPI RtmDeregisterClient(HANDLE ClientHandle) {
  struct client *client;
  DWORD error = ERROR_INVALID_HANDLE;
  enter();
#ifdef DEFECT_DEADLOCKS
  give_way();
  lock_second();
  unlock_second();
#endif
  client = handle_look_up(CLIENT, ClientHandle);
  if (client && remove_all_routes(client)) {
    handle_close(ClientHandle);
    client_destroy(client);
    error = NO_ERROR;
  } else if (client) {
    error = ERROR_NO_SYSTEM_RESOURCES;
  }
  leave();
  return error;
}

static DWORD dequeue(struct client *client, struct change *change) {
  if (!client || !client->event)
    return ERROR_INVALID_HANDLE;
#ifdef DEFECT_HANGS_ON_AN_EMPTY_QUEUE
  while (!*(struct message *volatile *)&client->first)
    continue;
#endif
  if (!message_take(client, change))
    return ERROR_NO_MESSAGES;
  return client->first ? ERROR_MORE_MESSAGES : NO_ERROR;
}

EXPORTED DWORD WINAPI RtmDequeueRouteChangeMessage(
    HANDLE ClientHandle, DWORD *Flags, PVOID CurBestRoute, PVOID PrevBestRoute) {
  struct client *client;
  struct change change;
  DWORD error;
  if (!Flags)
    return ERROR_INVALID_PARAMETER;
  enter();
#ifdef DEFECT_DEADLOCKS
  unlock();
  lock_second();
  give_way();
  lock();
#endif
  client = handle_look_up(CLIENT, ClientHandle);
  error = dequeue(client, &change);
#ifdef DEFECT_DEADLOCKS
  unlock_second();
#endif
  if (error == NO_ERROR || error == ERROR_MORE_MESSAGES)
    change_report(client->family, &change, Flags, CurBestRoute, PrevBestRoute);
#ifdef DEFECT_RESETS_THE_EVENT_TOO_LATE
  HANDLE event = error == NO_ERROR || error == ERROR_NO_MESSAGES ? client->event : NULL;
  leave();
  give_way();
  if (event)
    ResetEvent(event);
  return error;
#endif
  leave();
  return error;
}
