/* RtmIsRoute, RtmGetNetworkCount, RtmGetRouteAge, RtmGetFirstRoute, RtmGetNextRoute. */
#include "base.h"

#include "change.h"
#include "platform.h"
#include "subset.h"

/* NULL with the reason in the last error. */
static const struct entry *best_of(DWORD family, const void *network_number) {
  const struct network *network;
  if (family >= FAMILIES || !network_number) {
    SetLastError(ERROR_INVALID_PARAMETER);
    return NULL;
  }
  network = table_find(&tables[family], network_key(network_number));
  SetLastError(NO_ERROR);
  return network ? network->best : NULL;
}

EXPORTED WINBOOL WINAPI RtmIsRoute(DWORD ProtocolFamily, PVOID Network, PVOID BestRoute) {
  const struct entry *best;
  enter();
  best = best_of(ProtocolFamily, Network);
  if (best && BestRoute)
    route_write(ProtocolFamily, BestRoute, &best->route);
  leave();
  return best != NULL;
}

EXPORTED ULONG WINAPI RtmGetNetworkCount(DWORD ProtocolFamily) {
  ULONG count = 0;
  enter();
  SetLastError(ProtocolFamily < FAMILIES ? NO_ERROR : ERROR_INVALID_PARAMETER);
  if (ProtocolFamily < FAMILIES)
    count = tables[ProtocolFamily].networks;
  leave();
  return count;
}

/* A route from the future is no route of this table. */
EXPORTED ULONG WINAPI RtmGetRouteAge(PVOID Route) {
  const FILETIME *stamp = Route;
  uint64_t time = now(), stamped = stamp ? (uint64_t)stamp->dwHighDateTime << 32 | stamp->dwLowDateTime : UINT64_MAX;
  uint64_t age = (time - stamped) / SECOND;
  if (stamped > time || age >= INFINITE) {
    SetLastError(ERROR_INVALID_PARAMETER);
    return INFINITE;
  }
  SetLastError(NO_ERROR);
  return (ULONG)age;
}

static DWORD walk(DWORD family, DWORD flags, void *route, int from_the_start, DWORD at_the_end) {
  struct subset subset;
  struct entry *entry;
  DWORD error = route ? subset_make(&subset, family, flags, route) : ERROR_INVALID_PARAMETER;
  if (error != NO_ERROR)
    return error;
  entry = subset_next(&subset, from_the_start ? NULL : &subset.like);
  if (!entry)
    return at_the_end;
  route_write(family, route, &entry->route);
  return NO_ERROR;
}

EXPORTED DWORD WINAPI RtmGetFirstRoute(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID Route) {
  DWORD error;
  enter();
  error = walk(ProtocolFamily, EnumerationFlags, Route, 1, ERROR_NO_ROUTES);
  leave();
  return error;
}

EXPORTED DWORD WINAPI RtmGetNextRoute(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID Route) {
  DWORD error;
  enter();
  error = walk(ProtocolFamily, EnumerationFlags, Route, 0, ERROR_NO_MORE_ROUTES);
  leave();
  return error;
}
