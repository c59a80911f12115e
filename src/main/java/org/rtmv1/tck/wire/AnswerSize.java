package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** The sizes in bytes of the answers to calls, without what options add. */
final class AnswerSize {
  private static final int COMMON = 16;

  private AnswerSize() {}

  static int of(RtmFunction function, Family layout) {
    return COMMON
        + switch (function) {
          case ADD_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE -> Integer.BYTES + 2 * layout.routeSize();
          case DELETE_ROUTE -> Integer.BYTES + layout.routeSize();
          case IS_ROUTE, ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE ->
              layout.routeSize();
          default -> 0;
        };
  }
}
