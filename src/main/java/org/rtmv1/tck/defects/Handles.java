package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.Operation;

/** Finds the handle that a call is made with. */
final class Handles {
  private Handles() {}

  /** Returns the handle argument, 0 for a function that takes none. */
  static long of(Operation call) {
    return switch (call.function()) {
      case DEREGISTER_CLIENT -> ((Operation.DeregisterClient) call).clientHandle();
      case ADD_ROUTE -> ((Operation.AddRoute) call).clientHandle();
      case DELETE_ROUTE -> ((Operation.DeleteRoute) call).clientHandle();
      case BLOCK_DELETE_ROUTES -> ((Operation.BlockDeleteRoutes) call).clientHandle();
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          ((Operation.DequeueRouteChangeMessage) call).clientHandle();
      case ENUMERATE_GET_NEXT_ROUTE -> ((Operation.EnumerateGetNextRoute) call).enumerationHandle();
      case CLOSE_ENUMERATION_HANDLE ->
          ((Operation.CloseEnumerationHandle) call).enumerationHandle();
      default -> 0;
    };
  }
}
