/* RtmAddRoute, RtmDeleteRoute, RtmBlockDeleteRoutes. */
#include "base.h"

#include <string.h>

#include "bulk.h"
#include "change.h"
#include "handle.h"

static DWORD add(const struct client *client, const void *route, DWORD time_to_live, struct change *change) {
  union route given;
  if (!client)
    return ERROR_INVALID_HANDLE;
  if (!route || time_to_live == 0)
    return ERROR_INVALID_PARAMETER;
  given = route_read(client->family, route);
  return change_add(client, &given, time_to_live, change);
}

EXPORTED DWORD WINAPI RtmAddRoute(
    HANDLE ClientHandle, PVOID Route, DWORD TimeToLive, DWORD *Flags, PVOID CurBestRoute, PVOID PrevBestRoute) {
  struct client *client;
  struct change change;
  DWORD error;
  if (!Flags)
    return ERROR_INVALID_PARAMETER;
  enter();
  client = handle_look_up(CLIENT, ClientHandle);
  error = add(client, Route, TimeToLive, &change);
  if (error == NO_ERROR)
    change_report(client->family, &change, Flags, CurBestRoute, PrevBestRoute);
  leave();
  return error;
}

/* A single-route client must name the route that it has, interface and next hop included. */
static struct entry *find(const struct client *client, const void *route) {
  union route given = route_read(client->family, route);
  struct network *network;
  struct key key;
  given.ip.RR_RoutingProtocol = client->protocol;
  key = route_key(client->family, &given);
  network = table_find(&tables[client->family], key.network);
  return network ? network_find(network, &key, 0) : NULL;
}

static DWORD delete(const struct client *client, const void *route, struct change *change) {
  struct entry *entry;
  if (!client)
    return ERROR_INVALID_HANDLE;
  entry = find(client, route);
  if (!entry)
    return ERROR_NO_SUCH_ROUTE;
  if (!messages_reserve(client->family, 1)) {
    messages_release();
    return ERROR_NO_SYSTEM_RESOURCES;
  }
  *change = change_remove(entry, client);
  messages_release();
  return NO_ERROR;
}

#ifndef DEFECT_USES_ANOTHER_CALLING_CONVENTION
#define DELETE_CONVENTION WINAPI
#else
#if defined(__i386__)
#define DELETE_CONVENTION __attribute__((cdecl))
#elif defined(_WIN32)
#define DELETE_CONVENTION __attribute__((sysv_abi))
#else
#define DELETE_CONVENTION __attribute__((ms_abi))
#endif
#if defined(__i386__) && defined(_WIN32)
#define DELETE_SYMBOL "_RtmDeleteRoute"
#else
#define DELETE_SYMBOL "RtmDeleteRoute"
#endif
#define RtmDeleteRoute DeleteRoute
EXPORTED DWORD DELETE_CONVENTION DeleteRoute(HANDLE, PVOID, DWORD *, PVOID) __asm__(DELETE_SYMBOL);
#endif

EXPORTED DWORD DELETE_CONVENTION RtmDeleteRoute(HANDLE ClientHandle, PVOID Route, DWORD *Flags, PVOID CurBestRoute) {
  struct client *client;
  struct change change;
  DWORD error;
  if (!Flags || !Route)
    return ERROR_INVALID_PARAMETER;
  enter();
  client = handle_look_up(CLIENT, ClientHandle);
  error = delete (client, Route, &change);
#ifdef DEFECT_KEEPS_THE_LOCK
  if (error == ERROR_NO_SUCH_ROUTE)
    return error;
#endif
  if (error == NO_ERROR)
    change_report(client->family, &change, Flags, CurBestRoute, NULL);
  leave();
  return error;
}

static DWORD block_delete(const struct client *client, DWORD flags, const void *criteria) {
  struct subset subset;
  DWORD error;
  if (!client)
    return ERROR_INVALID_HANDLE;
  error = subset_make(&subset, client->family, flags, criteria);
  if (error != NO_ERROR)
    return error;
  subset.flags &= ~(DWORD)RTM_ONLY_BEST_ROUTES;
  if (bulk_count(client, &subset) == 0)
    return ERROR_NO_ROUTES;
  return bulk_remove(client, &subset, NULL) ? NO_ERROR : ERROR_NOT_ENOUGH_MEMORY;
}

EXPORTED DWORD WINAPI RtmBlockDeleteRoutes(HANDLE ClientHandle, DWORD EnumerationFlags, PVOID CriteriaRoute) {
  DWORD error;
  enter();
  error = block_delete(handle_look_up(CLIENT, ClientHandle), EnumerationFlags, CriteriaRoute);
  leave();
  return error;
}
