/* The library that is judged: loaded by path, its 14 functions bound. */
#ifndef AGENT_LIBRARY_H
#define AGENT_LIBRARY_H

#include "common.h"

#include "abi.h"

struct library {
  HANDLE(WINAPI *RtmRegisterClient)(DWORD, DWORD, HANDLE, DWORD);
  DWORD(WINAPI *RtmDeregisterClient)(HANDLE);
  DWORD(WINAPI *RtmAddRoute)(HANDLE, PVOID, DWORD, DWORD *, PVOID, PVOID);
  DWORD(WINAPI *RtmDeleteRoute)(HANDLE, PVOID, DWORD *, PVOID);
  DWORD(WINAPI *RtmBlockDeleteRoutes)(HANDLE, DWORD, PVOID);
  DWORD(WINAPI *RtmDequeueRouteChangeMessage)(HANDLE, DWORD *, PVOID, PVOID);
  WINBOOL(WINAPI *RtmIsRoute)(DWORD, PVOID, PVOID);
  ULONG(WINAPI *RtmGetNetworkCount)(DWORD);
  ULONG(WINAPI *RtmGetRouteAge)(PVOID);
  HANDLE(WINAPI *RtmCreateEnumerationHandle)(DWORD, DWORD, PVOID);
  DWORD(WINAPI *RtmEnumerateGetNextRoute)(HANDLE, PVOID);
  DWORD(WINAPI *RtmCloseEnumerationHandle)(HANDLE);
  DWORD(WINAPI *RtmGetFirstRoute)(DWORD, DWORD, PVOID);
  DWORD(WINAPI *RtmGetNextRoute)(DWORD, DWORD, PVOID);
};

AGENT_HIDDEN extern struct library library;

/* Loads and binds; NULL, or a sentence for the operator that says what is wrong. */
AGENT_HIDDEN const char *library_load(const char *path);

#endif
