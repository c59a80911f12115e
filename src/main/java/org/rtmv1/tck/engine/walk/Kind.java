package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.RtmFunction;

/**
 * The kinds of steps as small numbers, by which the walks' tables are indexed: the 14 functions as
 * {@link RtmFunction} orders them, and what is not a call.
 */
final class Kind {
  static final int REGISTER_CLIENT = 0;
  static final int DEREGISTER_CLIENT = 1;
  static final int ADD_ROUTE = 2;
  static final int DELETE_ROUTE = 3;
  static final int BLOCK_DELETE_ROUTES = 4;
  static final int DEQUEUE_ROUTE_CHANGE_MESSAGE = 5;
  static final int IS_ROUTE = 6;
  static final int GET_NETWORK_COUNT = 7;
  static final int GET_ROUTE_AGE = 8;
  static final int CREATE_ENUMERATION_HANDLE = 9;
  static final int ENUMERATE_GET_NEXT_ROUTE = 10;
  static final int CLOSE_ENUMERATION_HANDLE = 11;
  static final int GET_FIRST_ROUTE = 12;
  static final int GET_NEXT_ROUTE = 13;

  /** The passing of time: the first kind that is no call. */
  static final int ADVANCE = 14;

  /** A look at an event. */
  static final int OBSERVE = 15;

  static final int COUNT = 16;

  /** The kinds of calls whose result a later step may use. */
  private static final int FILLING =
      1 << REGISTER_CLIENT
          | 1 << IS_ROUTE
          | 1 << CREATE_ENUMERATION_HANDLE
          | 1 << GET_FIRST_ROUTE
          | 1 << GET_NEXT_ROUTE;

  private Kind() {}

  static boolean isCall(int kind) {
    return kind < ADVANCE;
  }

  /** Tells whether a call of this kind fills a slot of the script. */
  static boolean fillsSlot(int kind) {
    return (FILLING >>> kind & 1) != 0;
  }

  /** Tells whether calls of this kind take the handle of an enumeration. */
  static boolean isOfEnumeration(int kind) {
    return kind == ENUMERATE_GET_NEXT_ROUTE || kind == CLOSE_ENUMERATION_HANDLE;
  }
}
