/* ABI-1 and ABI-2 at compile time: this file does not compile where a layout or a constant of the header is another. */
#include "common.h"

#include "abi.h"

#define JOIN(a, b) a##b
#define NAME(line) JOIN(rtm_abi_check_line_, line)
#define CHECK(condition) extern char NAME(__LINE__)[(condition) ? 1 : -1]

#define SIZE(type, size) CHECK(sizeof(type) == (size))
#define IP(member, offset) CHECK(offsetof(RTM_IP_ROUTE, member) == (offset))
#define IPX(member, offset) CHECK(offsetof(RTM_IPX_ROUTE, member) == (offset))

SIZE(DWORD, 4);
SIZE(ULONG, 4);
SIZE(WINBOOL, 4);
SIZE(FILETIME, 8);
SIZE(HANDLE, sizeof(void *));
SIZE(IP_NETWORK, 8);
SIZE(IPX_NETWORK, 4);
SIZE(RTM_IP_ROUTE, 92);
SIZE(RTM_IPX_ROUTE, 52);

IP(RR_TimeStamp, 0);
IP(RR_RoutingProtocol, 8);
IP(RR_InterfaceID, 12);
IP(RR_ProtocolSpecificData, 16);
IP(RR_Network, 32);
IP(RR_Network.N_NetMask, 36);
IP(RR_NextHopAddress, 40);
IP(RR_NextHopAddress.N_NetMask, 44);
IP(RR_FamilySpecificData, 48);
IP(RR_FamilySpecificData.FSD_Type, 48);
IP(RR_FamilySpecificData.FSD_Policy, 52);
IP(RR_FamilySpecificData.FSD_NextHopAS, 56);
IP(RR_FamilySpecificData.FSD_Priority, 60);
IP(RR_FamilySpecificData.FSD_Metric, 64);
IP(RR_FamilySpecificData.FSD_Metric1, 68);
IP(RR_FamilySpecificData.FSD_Metric2, 72);
IP(RR_FamilySpecificData.FSD_Metric3, 76);
IP(RR_FamilySpecificData.FSD_Metric4, 80);
IP(RR_FamilySpecificData.FSD_Metric5, 84);
IP(RR_FamilySpecificData.FSD_Flags, 88);

IPX(RR_TimeStamp, 0);
IPX(RR_RoutingProtocol, 8);
IPX(RR_InterfaceID, 12);
IPX(RR_ProtocolSpecificData, 16);
IPX(RR_Network, 32);
IPX(RR_NextHopAddress, 36);
IPX(RR_FamilySpecificData, 44);
IPX(RR_FamilySpecificData.FSD_TickCount, 48);
IPX(RR_FamilySpecificData.FSD_HopCount, 50);

CHECK(RTM_PROTOCOL_FAMILY_IPX == 0);
CHECK(RTM_PROTOCOL_FAMILY_IP == 1);
CHECK(RTM_PROTOCOL_SINGLE_ROUTE == 0x1);
CHECK(RTM_NO_CHANGE == 0);
CHECK(RTM_ROUTE_ADDED == 1);
CHECK(RTM_ROUTE_DELETED == 2);
CHECK(RTM_ROUTE_CHANGED == 3);
CHECK(RTM_CURRENT_BEST_ROUTE == 1);
CHECK(RTM_PREVIOUS_BEST_ROUTE == 2);
CHECK(RTM_ONLY_THIS_NETWORK == 0x1);
CHECK(RTM_ONLY_THIS_INTERFACE == 0x2);
CHECK(RTM_ONLY_THIS_PROTOCOL == 0x4);
CHECK(RTM_ONLY_BEST_ROUTES == 0x8);
CHECK(INFINITE == 0xFFFFFFFFu);
CHECK(NO_ERROR == 0);
CHECK(ERROR_INVALID_HANDLE == 6);
CHECK(ERROR_NOT_ENOUGH_MEMORY == 8);
CHECK(ERROR_INVALID_PARAMETER == 87);
CHECK(ERROR_CLIENT_ALREADY_EXISTS == 183);
CHECK(ERROR_MORE_MESSAGES == 234);
CHECK(ERROR_NO_MESSAGES == 259);
CHECK(ERROR_NO_ROUTES == 259);
CHECK(ERROR_NO_MORE_ROUTES == 259);
CHECK(ERROR_NO_SUCH_ROUTE == 259);
CHECK(ERROR_NO_SYSTEM_RESOURCES == 1450);
CHECK(IPX_GLOBAL_CLIENT_WAN_ROUTE == 0x1);
CHECK(IP_VALID_ROUTE == 0x1);

/* A second declaration of each function compiles only where it agrees with the header's. */
HANDLE WINAPI RtmRegisterClient(DWORD, DWORD, HANDLE, DWORD);
DWORD WINAPI RtmDeregisterClient(HANDLE);
DWORD WINAPI RtmAddRoute(HANDLE, PVOID, DWORD, DWORD *, PVOID, PVOID);
DWORD WINAPI RtmDeleteRoute(HANDLE, PVOID, DWORD *, PVOID);
DWORD WINAPI RtmBlockDeleteRoutes(HANDLE, DWORD, PVOID);
DWORD WINAPI RtmDequeueRouteChangeMessage(HANDLE, DWORD *, PVOID, PVOID);
WINBOOL WINAPI RtmIsRoute(DWORD, PVOID, PVOID);
ULONG WINAPI RtmGetNetworkCount(DWORD);
ULONG WINAPI RtmGetRouteAge(PVOID);
HANDLE WINAPI RtmCreateEnumerationHandle(DWORD, DWORD, PVOID);
DWORD WINAPI RtmEnumerateGetNextRoute(HANDLE, PVOID);
DWORD WINAPI RtmCloseEnumerationHandle(HANDLE);
DWORD WINAPI RtmGetFirstRoute(DWORD, DWORD, PVOID);
DWORD WINAPI RtmGetNextRoute(DWORD, DWORD, PVOID);
