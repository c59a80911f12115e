/*
 * RTMv1 for systems that have no <rtm.h>: the types, structures, constants and prototypes of the Windows header, and the four
 * Win32 functions that a library of RTMv1 needs. A library compiled against it gets those four from the process that loads it.
 *
 * Structures and constants follow mingw-w64's public-domain rtm.h, the error numbers winerror.h.
 */
#ifndef RTM_TCK_POSIX_RTM_H
#define RTM_TCK_POSIX_RTM_H

#include <stdint.h>

#define WINAPI

typedef uint8_t BYTE;
typedef uint16_t USHORT;
typedef uint32_t DWORD;
typedef uint32_t ULONG;
typedef int BOOL;
typedef int WINBOOL;
typedef void *HANDLE;
typedef void *PVOID;

typedef struct _FILETIME {
  DWORD dwLowDateTime;
  DWORD dwHighDateTime;
} FILETIME;

#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif

#define INFINITE 0xFFFFFFFFu

#define NO_ERROR 0u
#define ERROR_INVALID_HANDLE 6u
#define ERROR_NOT_ENOUGH_MEMORY 8u
#define ERROR_INVALID_PARAMETER 87u
#define ERROR_ALREADY_EXISTS 183u
#define ERROR_MORE_DATA 234u
#define ERROR_NO_MORE_ITEMS 259u
#define ERROR_NO_SYSTEM_RESOURCES 1450u

#define ERROR_MORE_MESSAGES ERROR_MORE_DATA
#define ERROR_CLIENT_ALREADY_EXISTS ERROR_ALREADY_EXISTS
#define ERROR_NO_MESSAGES ERROR_NO_MORE_ITEMS
#define ERROR_NO_MORE_ROUTES ERROR_NO_MORE_ITEMS
#define ERROR_NO_ROUTES ERROR_NO_MORE_ITEMS
#define ERROR_NO_SUCH_ROUTE ERROR_NO_MORE_ITEMS

#define RTM_PROTOCOL_FAMILY_IPX 0
#define RTM_PROTOCOL_FAMILY_IP 1

#define RTM_PROTOCOL_SINGLE_ROUTE 0x00000001

#define RTM_CURRENT_BEST_ROUTE 0x00000001
#define RTM_PREVIOUS_BEST_ROUTE 0x00000002
#define RTM_NO_CHANGE 0
#define RTM_ROUTE_ADDED RTM_CURRENT_BEST_ROUTE
#define RTM_ROUTE_DELETED RTM_PREVIOUS_BEST_ROUTE
#define RTM_ROUTE_CHANGED (RTM_CURRENT_BEST_ROUTE | RTM_PREVIOUS_BEST_ROUTE)

#define RTM_ONLY_THIS_NETWORK 0x00000001
#define RTM_ONLY_THIS_INTERFACE 0x00000002
#define RTM_ONLY_THIS_PROTOCOL 0x00000004
#define RTM_ONLY_BEST_ROUTES 0x00000008

#define IPX_GLOBAL_CLIENT_WAN_ROUTE 0x00000001
#define IP_VALID_ROUTE 0x00000001

typedef struct _IPX_NETWORK {
  DWORD N_NetNumber;
} IPX_NETWORK, *PIPX_NETWORK;

typedef struct _IP_NETWORK {
  DWORD N_NetNumber;
  DWORD N_NetMask;
} IP_NETWORK, *PIP_NETWORK;

typedef struct _IPX_NEXT_HOP_ADDRESS {
  BYTE NHA_Mac[6];
} IPX_NEXT_HOP_ADDRESS, *PIPX_NEXT_HOP_ADDRESS;

typedef IP_NETWORK IP_NEXT_HOP_ADDRESS, *PIP_NEXT_HOP_ADDRESS;

typedef struct _IPX_SPECIFIC_DATA {
  DWORD FSD_Flags;
  USHORT FSD_TickCount;
  USHORT FSD_HopCount;
} IPX_SPECIFIC_DATA, *PIPX_SPECIFIC_DATA;

typedef struct _IP_SPECIFIC_DATA {
  DWORD FSD_Type;
  DWORD FSD_Policy;
  DWORD FSD_NextHopAS;
  DWORD FSD_Priority;
  DWORD FSD_Metric;
  DWORD FSD_Metric1;
  DWORD FSD_Metric2;
  DWORD FSD_Metric3;
  DWORD FSD_Metric4;
  DWORD FSD_Metric5;
  DWORD FSD_Flags;
} IP_SPECIFIC_DATA, *PIP_SPECIFIC_DATA;

typedef struct _PROTOCOL_SPECIFIC_DATA {
  DWORD PSD_Data[4];
} PROTOCOL_SPECIFIC_DATA, *PPROTOCOL_SPECIFIC_DATA;

typedef struct _RTM_IPX_ROUTE {
  FILETIME RR_TimeStamp;
  DWORD RR_RoutingProtocol;
  DWORD RR_InterfaceID;
  PROTOCOL_SPECIFIC_DATA RR_ProtocolSpecificData;
  IPX_NETWORK RR_Network;
  IPX_NEXT_HOP_ADDRESS RR_NextHopAddress;
  BYTE RR_NextHopAddressAlign[2];
  IPX_SPECIFIC_DATA RR_FamilySpecificData;
} RTM_IPX_ROUTE, *PRTM_IPX_ROUTE;

typedef struct _RTM_IP_ROUTE {
  FILETIME RR_TimeStamp;
  DWORD RR_RoutingProtocol;
  DWORD RR_InterfaceID;
  PROTOCOL_SPECIFIC_DATA RR_ProtocolSpecificData;
  IP_NETWORK RR_Network;
  IP_NEXT_HOP_ADDRESS RR_NextHopAddress;
  IP_SPECIFIC_DATA RR_FamilySpecificData;
} RTM_IP_ROUTE, *PRTM_IP_ROUTE;

#ifdef __cplusplus
extern "C" {
#endif

HANDLE WINAPI RtmRegisterClient(DWORD ProtocolFamily, DWORD RoutingProtocol, HANDLE ChangeEvent, DWORD Flags);
DWORD WINAPI RtmDeregisterClient(HANDLE ClientHandle);
DWORD WINAPI RtmDequeueRouteChangeMessage(HANDLE ClientHandle, DWORD *Flags, PVOID CurBestRoute, PVOID PrevBestRoute);
DWORD WINAPI RtmAddRoute(
    HANDLE ClientHandle, PVOID Route, DWORD TimeToLive, DWORD *Flags, PVOID CurBestRoute, PVOID PrevBestRoute);
DWORD WINAPI RtmDeleteRoute(HANDLE ClientHandle, PVOID Route, DWORD *Flags, PVOID CurBestRoute);
WINBOOL WINAPI RtmIsRoute(DWORD ProtocolFamily, PVOID Network, PVOID BestRoute);
ULONG WINAPI RtmGetNetworkCount(DWORD ProtocolFamily);
ULONG WINAPI RtmGetRouteAge(PVOID Route);
HANDLE WINAPI RtmCreateEnumerationHandle(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID CriteriaRoute);
DWORD WINAPI RtmEnumerateGetNextRoute(HANDLE EnumerationHandle, PVOID Route);
DWORD WINAPI RtmCloseEnumerationHandle(HANDLE EnumerationHandle);
DWORD WINAPI RtmBlockDeleteRoutes(HANDLE ClientHandle, DWORD EnumerationFlags, PVOID CriteriaRoute);
DWORD WINAPI RtmGetFirstRoute(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID Route);
DWORD WINAPI RtmGetNextRoute(DWORD ProtocolFamily, DWORD EnumerationFlags, PVOID Route);

#define RtmGetSpecificRoute(ProtocolFamily, Route) \
  RtmGetFirstRoute(ProtocolFamily, RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_PROTOCOL | RTM_ONLY_THIS_INTERFACE, Route)

BOOL WINAPI SetEvent(HANDLE Event);
BOOL WINAPI ResetEvent(HANDLE Event);
void WINAPI SetLastError(DWORD Error);
DWORD WINAPI GetLastError(void);

#ifdef __cplusplus
}
#endif

#endif
