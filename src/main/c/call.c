/* The calls themselves, in the order of their operation numbers. */
#include "common.h"

#include "call.h"
#include "library.h"

static DWORD dword(const struct call *call, size_t offset) { return get32(call->arguments + offset); }

static HANDLE handle(const struct call *call) { return (HANDLE)(uintptr_t)get64(call->arguments); }

static uint64_t register_client(const struct call *call) {
  HANDLE client = library.RtmRegisterClient(dword(call, 0), dword(call, 4), call->event, dword(call, 12));
  return (uint64_t)(uintptr_t)client;
}

static uint64_t deregister_client(const struct call *call) { return library.RtmDeregisterClient(handle(call)); }

static uint64_t add_route(const struct call *call) {
  return library.RtmAddRoute(
      handle(call), call->pointer[0], dword(call, 8), call->pointer[1], call->pointer[2], call->pointer[3]);
}

static uint64_t delete_route(const struct call *call) {
  return library.RtmDeleteRoute(handle(call), call->pointer[0], call->pointer[1], call->pointer[2]);
}

static uint64_t block_delete_routes(const struct call *call) {
  return library.RtmBlockDeleteRoutes(handle(call), dword(call, 8), call->pointer[0]);
}

static uint64_t dequeue_route_change_message(const struct call *call) {
  return library.RtmDequeueRouteChangeMessage(handle(call), call->pointer[0], call->pointer[1], call->pointer[2]);
}

static uint64_t is_route(const struct call *call) {
  return (uint32_t)library.RtmIsRoute(dword(call, 0), call->pointer[0], call->pointer[1]);
}

static uint64_t get_network_count(const struct call *call) { return library.RtmGetNetworkCount(dword(call, 0)); }

static uint64_t get_route_age(const struct call *call) { return library.RtmGetRouteAge(call->pointer[0]); }

static uint64_t create_enumeration_handle(const struct call *call) {
  HANDLE enumeration = library.RtmCreateEnumerationHandle(dword(call, 0), dword(call, 4), call->pointer[0]);
  return (uint64_t)(uintptr_t)enumeration;
}

static uint64_t enumerate_get_next_route(const struct call *call) {
  return library.RtmEnumerateGetNextRoute(handle(call), call->pointer[0]);
}

static uint64_t close_enumeration_handle(const struct call *call) { return library.RtmCloseEnumerationHandle(handle(call)); }

static uint64_t get_first_route(const struct call *call) {
  return library.RtmGetFirstRoute(dword(call, 0), dword(call, 4), call->pointer[0]);
}

static uint64_t get_next_route(const struct call *call) {
  return library.RtmGetNextRoute(dword(call, 0), dword(call, 4), call->pointer[0]);
}

#define NONE {SIZE_NONE, DIRECTION_IN}
#define FLAGS_OUT {SIZE_FLAGS, DIRECTION_OUT}
#define NETWORK_IN {SIZE_NETWORK, DIRECTION_IN}
#define ROUTE_IN {SIZE_ROUTE, DIRECTION_IN}
#define ROUTE_OUT {SIZE_ROUTE, DIRECTION_OUT}
#define ROUTE_IN_OUT {SIZE_ROUTE, DIRECTION_IN_OUT}
#define ROUTE_OUT_OR_ROUTE {SIZE_ROUTE, DIRECTION_OUT_OR_ROUTE}

const struct function functions_of_rtm[FUNCTIONS] = {
    {"RtmRegisterClient", register_client, 16, SIZE_NONE, 0, 0, {NONE}},
    {"RtmDeregisterClient", deregister_client, 8, SIZE_NONE, 1, 0, {NONE}},
    {"RtmAddRoute", add_route, 12, SIZE_ROUTE, 1, 4, {ROUTE_IN, FLAGS_OUT, ROUTE_OUT_OR_ROUTE, ROUTE_OUT_OR_ROUTE}},
    {"RtmDeleteRoute", delete_route, 8, SIZE_ROUTE, 1, 3, {ROUTE_IN, FLAGS_OUT, ROUTE_OUT_OR_ROUTE}},
    {"RtmBlockDeleteRoutes", block_delete_routes, 12, SIZE_ROUTE, 1, 1, {ROUTE_IN}},
    {"RtmDequeueRouteChangeMessage", dequeue_route_change_message, 8, SIZE_NONE, 1, 3, {FLAGS_OUT, ROUTE_OUT, ROUTE_OUT}},
    {"RtmIsRoute", is_route, 4, SIZE_NETWORK, 0, 2, {NETWORK_IN, ROUTE_OUT}},
    {"RtmGetNetworkCount", get_network_count, 4, SIZE_NONE, 0, 0, {NONE}},
    {"RtmGetRouteAge", get_route_age, 0, SIZE_ROUTE, 0, 1, {ROUTE_IN}},
    {"RtmCreateEnumerationHandle", create_enumeration_handle, 8, SIZE_ROUTE, 0, 1, {ROUTE_IN}},
    {"RtmEnumerateGetNextRoute", enumerate_get_next_route, 8, SIZE_NONE, 1, 1, {ROUTE_OUT}},
    {"RtmCloseEnumerationHandle", close_enumeration_handle, 8, SIZE_NONE, 1, 0, {NONE}},
    {"RtmGetFirstRoute", get_first_route, 8, SIZE_ROUTE, 0, 1, {ROUTE_IN_OUT}},
    {"RtmGetNextRoute", get_next_route, 8, SIZE_ROUTE, 0, 1, {ROUTE_IN_OUT}},
};
