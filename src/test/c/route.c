#include "base.h"

#include <string.h>

#include "route.h"

size_t route_size(DWORD family) {
#ifdef DEFECT_FORGETS_THE_PADDING
  if (family == RTM_PROTOCOL_FAMILY_IPX)
    return sizeof(RTM_IPX_ROUTE) - 2;
#endif
  return family == RTM_PROTOCOL_FAMILY_IP ? sizeof(RTM_IP_ROUTE) : sizeof(RTM_IPX_ROUTE);
}

union route route_read(DWORD family, const void *from) {
  union route route;
  memset(&route, 0, sizeof route);
  memcpy(&route, from, route_size(family));
  return route;
}

void route_write(DWORD family, void *to, const union route *route) {
  size_t size = route_size(family);
#ifdef DEFECT_WRITES_PAST_THE_ROUTE
  ((char *)to)[size] = 0;
#endif
#ifdef DEFECT_TAKES_EVERY_BUFFER_FOR_IP
  size = sizeof(RTM_IP_ROUTE);
#endif
  memcpy(to, route, size);
}

uint32_t network_key(const void *network) {
  const uint8_t *bytes = network;
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

struct key route_key(DWORD family, const union route *route) {
  struct key key;
  memset(&key, 0, sizeof key);
  key.protocol = route->ip.RR_RoutingProtocol;
  key.interface_id = route->ip.RR_InterfaceID;
  key.network = network_key(&route->ip.RR_Network);
  if (family == RTM_PROTOCOL_FAMILY_IP)
    memcpy(key.next_hop, &route->ip.RR_NextHopAddress.N_NetNumber, 4);
  else
    memcpy(key.next_hop, route->ipx.RR_NextHopAddress.NHA_Mac, 6);
  return key;
}

static int compare(uint32_t a, uint32_t b) { return (a > b) - (a < b); }

int key_compare(const struct key *a, const struct key *b) {
  int order = compare(a->network, b->network);
  if (order == 0)
    order = compare(a->protocol, b->protocol);
  if (order == 0)
    order = compare(a->interface_id, b->interface_id);
  return order ? order : memcmp(a->next_hop, b->next_hop, sizeof a->next_hop);
}

/* Protocols that are known to be good come first, in the order of their trustworthiness; the others follow by number. */
static DWORD priority(DWORD protocol) {
  static const DWORD known[] = {2, 3, 13, 8}; /* local, network management, OSPF, RIP */
  for (DWORD i = 0; i < sizeof known / sizeof *known; i++)
    if (known[i] == protocol)
      return i + 1;
  return protocol > 0xFFFFFF00u ? 0xFFFFFFFFu : protocol + 100;
}

void route_stamp(DWORD family, union route *route, uint64_t time, DWORD protocol) {
  route->ip.RR_TimeStamp.dwLowDateTime = (DWORD)time;
  route->ip.RR_TimeStamp.dwHighDateTime = (DWORD)(time >> 32);
  route->ip.RR_RoutingProtocol = protocol;
  if (family == RTM_PROTOCOL_FAMILY_IP)
    route->ip.RR_FamilySpecificData.FSD_Priority = priority(protocol);
}

static int compare_ip(const IP_SPECIFIC_DATA *a, const IP_SPECIFIC_DATA *b) {
  int order = compare(a->FSD_Priority, b->FSD_Priority);
  return order ? order : compare(a->FSD_Metric, b->FSD_Metric);
}

static int compare_ipx(const IPX_SPECIFIC_DATA *a, const IPX_SPECIFIC_DATA *b) {
  int order = compare(a->FSD_TickCount, b->FSD_TickCount);
  return order ? order : compare(a->FSD_HopCount, b->FSD_HopCount);
}

int route_compare(DWORD family, const union route *a, const union route *b) {
  struct key key_a = route_key(family, a), key_b = route_key(family, b);
  int order = family == RTM_PROTOCOL_FAMILY_IP
                  ? compare_ip(&a->ip.RR_FamilySpecificData, &b->ip.RR_FamilySpecificData)
                  : compare_ipx(&a->ipx.RR_FamilySpecificData, &b->ipx.RR_FamilySpecificData);
  return order ? order : key_compare(&key_a, &key_b);
}

int route_differs(DWORD family, const union route *a, const union route *b) {
  struct key key_a = route_key(family, a), key_b = route_key(family, b);
  if (key_compare(&key_a, &key_b))
    return 1;
  if (family == RTM_PROTOCOL_FAMILY_IP)
    return memcmp(&a->ip.RR_FamilySpecificData, &b->ip.RR_FamilySpecificData, sizeof(IP_SPECIFIC_DATA)) != 0;
  return memcmp(&a->ipx.RR_FamilySpecificData, &b->ipx.RR_FamilySpecificData, sizeof(IPX_SPECIFIC_DATA)) != 0;
}
