package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** The sizes in bytes of the requests for calls. */
final class RequestSize {
  /** What every request for a call begins with. */
  static final int COMMON = 8;

  private RequestSize() {}

  static int of(RtmFunction function, Family layout) {
    int dword = Integer.BYTES;
    int handle = Long.BYTES;
    int route = layout.routeSize();
    return COMMON
        + switch (function) {
          case REGISTER_CLIENT -> 4 * dword;
          case ADD_ROUTE, BLOCK_DELETE_ROUTES -> handle + dword + route;
          case DELETE_ROUTE -> handle + route;
          case IS_ROUTE -> dword + layout.networkSize();
          case GET_NETWORK_COUNT -> dword;
          case GET_ROUTE_AGE -> route;
          case CREATE_ENUMERATION_HANDLE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> 2 * dword + route;
          case DEREGISTER_CLIENT,
              DEQUEUE_ROUTE_CHANGE_MESSAGE,
              ENUMERATE_GET_NEXT_ROUTE,
              CLOSE_ENUMERATION_HANDLE ->
              handle;
        };
  }
}
