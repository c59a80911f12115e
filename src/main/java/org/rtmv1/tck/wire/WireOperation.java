package org.rtmv1.tck.wire;

import org.rtmv1.tck.rtm.RtmFunction;

/** The numbers of the operations. */
final class WireOperation {
  static final int HELLO = 0x0001;
  static final int OPEN = 0x0002;
  static final int CLOSE = 0x0003;
  static final int GATE = 0x0004;
  static final int ECHO = 0x0005;
  static final int CREATE_EVENT = 0x0201;
  static final int SET_EVENT = 0x0202;
  static final int RESET_EVENT = 0x0203;
  static final int QUERY_EVENTS = 0x0204;
  static final int WAIT_EVENT = 0x0205;
  static final int CLOSE_EVENT = 0x0206;
  static final int READ_CLOCK = 0x0301;
  static final int ADVANCE_CLOCK = 0x0302;
  static final int ARM_SHORTAGE = 0x0401;
  static final int DISARM_SHORTAGE = 0x0402;
  static final int SET_PRIORITY = 0x0501;

  /** The option that asks for the times of a call. */
  static final int TIMES = 0x01;

  /** The option that asks for the states of the events. */
  static final int EVENT_STATES = 0x02;

  private static final int FIRST_FUNCTION = 0x0101;

  private static final RtmFunction[] FUNCTIONS = {
    RtmFunction.REGISTER_CLIENT,
    RtmFunction.DEREGISTER_CLIENT,
    RtmFunction.ADD_ROUTE,
    RtmFunction.DELETE_ROUTE,
    RtmFunction.BLOCK_DELETE_ROUTES,
    RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE,
    RtmFunction.IS_ROUTE,
    RtmFunction.GET_NETWORK_COUNT,
    RtmFunction.GET_ROUTE_AGE,
    RtmFunction.CREATE_ENUMERATION_HANDLE,
    RtmFunction.ENUMERATE_GET_NEXT_ROUTE,
    RtmFunction.CLOSE_ENUMERATION_HANDLE,
    RtmFunction.GET_FIRST_ROUTE,
    RtmFunction.GET_NEXT_ROUTE
  };

  private WireOperation() {}

  /** Tells whether {@code operation} is a call of one of the 14 functions. */
  static boolean isFunction(int operation) {
    return operation >= FIRST_FUNCTION && operation < FIRST_FUNCTION + FUNCTIONS.length;
  }

  /** Returns the function that {@code operation} calls. */
  static RtmFunction function(int operation) {
    return FUNCTIONS[operation - FIRST_FUNCTION];
  }

  /** Returns the operation that calls {@code function}. */
  static int of(RtmFunction function) {
    int index = 0;
    while (FUNCTIONS[index] != function) {
      index++;
    }
    return FIRST_FUNCTION + index;
  }

  /** Returns what the operation is called in messages. */
  static String name(int operation) {
    return switch (operation) {
      case HELLO -> "Hello";
      case OPEN -> "Open";
      case CLOSE -> "Close";
      case GATE -> "Gate";
      case ECHO -> "Echo";
      case CREATE_EVENT -> "CreateEvent";
      case SET_EVENT -> "SetEvent";
      case RESET_EVENT -> "ResetEvent";
      case QUERY_EVENTS -> "QueryEvents";
      case WAIT_EVENT -> "WaitEvent";
      case CLOSE_EVENT -> "CloseEvent";
      case READ_CLOCK -> "ReadClock";
      case ADVANCE_CLOCK -> "AdvanceClock";
      case ARM_SHORTAGE -> "ArmShortage";
      case DISARM_SHORTAGE -> "DisarmShortage";
      case SET_PRIORITY -> "SetPriority";
      default ->
          isFunction(operation)
              ? function(operation).documentedName()
              : String.format("operation 0x%04X", operation);
    };
  }
}
