package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.RtmFunction;

/**
 * What a request passes for the pointer arguments of a function.
 *
 * @param bits two for each, as the wire protocol numbers them
 */
record PointerArguments(int bits) {
  private static final int BITS = 2;
  private static final int MASK = 3;
  private static final int NULL = 1;
  private static final int DANGLING = 2;

  /** Stands in a function's arguments for one that may be NULL. */
  private static final char OPTIONAL = 'o';

  /** Stands for one that may be NULL and may share the memory of Route. */
  private static final char SHAREABLE = 's';

  /** Tells whether the argument with this number, from 0 on, is a buffer. */
  boolean isBuffer(int argument) {
    return (bits >> (BITS * argument) & MASK) == 0;
  }

  /**
   * Checks that the service-provider interface has words for the pointers.
   *
   * @throws WireRefusal where it has not
   */
  void check(RtmFunction function) {
    String arguments = arguments(function);
    WireRefusal.unlessWellFormed(
        bits >> (BITS * arguments.length()) == 0, "more pointers than the function has");
    for (int i = 0; i < arguments.length(); i++) {
      check(arguments.charAt(i), bits >> (BITS * i) & MASK);
    }
  }

  private static void check(char argument, int kind) {
    boolean mayBeNull = argument == OPTIONAL || argument == SHAREABLE;
    if (kind == 0 || (kind == NULL && mayBeNull)) {
      return;
    }
    if (kind == NULL) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "NULL for a pointer that must not be NULL");
    }
    if (kind == DANGLING) {
      throw new WireRefusal(WireStatus.REFUSED, "no hostile input was agreed on");
    }
    WireRefusal.unlessWellFormed(argument == SHAREABLE, "an argument that cannot share memory");
    throw new WireRefusal(WireStatus.UNSUPPORTED, "structures that share memory");
  }

  private static String arguments(RtmFunction function) {
    return switch (function) {
      case ADD_ROUTE -> "rrss";
      case DELETE_ROUTE -> "rrs";
      case BLOCK_DELETE_ROUTES, CREATE_ENUMERATION_HANDLE -> "o";
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> "roo";
      case IS_ROUTE -> "ro";
      case GET_ROUTE_AGE, ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> "r";
      case REGISTER_CLIENT, DEREGISTER_CLIENT, GET_NETWORK_COUNT, CLOSE_ENUMERATION_HANDLE -> "";
    };
  }
}
