/* Routes of either family, and what identifies them. */
#ifndef RTM_ROUTE_H
#define RTM_ROUTE_H

#include "base.h"

union route {
  RTM_IP_ROUTE ip;
  RTM_IPX_ROUTE ipx;
};

/* Network numbers and next hops compare by their bytes in memory, the first one first; masks do not count. */
struct key {
  uint32_t network;
  uint32_t protocol;
  uint32_t interface_id;
  uint8_t next_hop[6];
};

HIDDEN size_t route_size(DWORD family);
HIDDEN union route route_read(DWORD family, const void *from);
HIDDEN void route_write(DWORD family, void *to, const union route *route);

HIDDEN struct key route_key(DWORD family, const union route *route);
HIDDEN uint32_t network_key(const void *network);
HIDDEN int key_compare(const struct key *a, const struct key *b);

/* Sets what the manager sets. */
HIDDEN void route_stamp(DWORD family, union route *route, uint64_t time, DWORD protocol);

/* Below zero if a is the better one: lower priority and metric for IP, ticks and hops for IPX; then the key. */
HIDDEN int route_compare(DWORD family, const union route *a, const union route *b);

/* Whether they differ in protocol, interface, next hop or family-specific data. */
HIDDEN int route_differs(DWORD family, const union route *a, const union route *b);

#endif
