/* RtmCreateEnumerationHandle, RtmEnumerateGetNextRoute, RtmCloseEnumerationHandle. */
#include "base.h"

#include <stdlib.h>

#include "change.h"
#include "handle.h"
#include "subset.h"

/* It goes on behind the route that it returned last, and so returns none twice, whatever becomes of the table. */
struct enumeration {
  struct subset subset;
  int started;
  struct key position;
};

static DWORD create(DWORD family, DWORD flags, const void *criteria, HANDLE *handle) {
  struct enumeration *enumeration;
  struct subset subset;
  DWORD error = subset_make(&subset, family, flags, criteria);
  if (error != NO_ERROR)
    return error;
  if (!subset_next(&subset, NULL))
    return ERROR_NO_ROUTES;
  enumeration = calloc(1, sizeof *enumeration);
  *handle = enumeration ? handle_create(ENUMERATION, enumeration) : NULL;
  if (!*handle) {
    free(enumeration);
    return ERROR_NOT_ENOUGH_MEMORY;
  }
  enumeration->subset = subset;
  return NO_ERROR;
}

EXPORTED HANDLE WINAPI RtmCreateEnumerationHandle(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID CriteriaRoute) {
  HANDLE handle = NULL;
  DWORD error;
  enter();
  error = create(ProtocolFamily, EnumerationFlags, CriteriaRoute, &handle);
  if (error != NO_ERROR)
    SetLastError(error);
  leave();
  return handle;
}

static DWORD next(struct enumeration *enumeration, void *route) {
  struct entry *entry;
  if (!enumeration)
    return ERROR_INVALID_HANDLE;
  if (!route)
    return ERROR_INVALID_PARAMETER;
  entry = subset_next(&enumeration->subset, enumeration->started ? &enumeration->position : NULL);
  if (!entry)
    return ERROR_NO_MORE_ROUTES;
  enumeration->started = 1;
  enumeration->position = entry->key;
  route_write(entry->family, route, &entry->route);
  return NO_ERROR;
}

EXPORTED DWORD WINAPI RtmEnumerateGetNextRoute(HANDLE EnumerationHandle, PVOID Route) {
  DWORD error;
  enter();
  error = next(handle_look_up(ENUMERATION, EnumerationHandle), Route);
  leave();
  return error;
}

EXPORTED DWORD WINAPI RtmCloseEnumerationHandle(HANDLE EnumerationHandle) {
  struct enumeration *enumeration;
  enter();
  enumeration = handle_look_up(ENUMERATION, EnumerationHandle);
  if (enumeration)
    handle_close(EnumerationHandle);
  leave();
  free(enumeration);
  return enumeration ? NO_ERROR : ERROR_INVALID_HANDLE;
}
