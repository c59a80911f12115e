package org.rtmv1.tck.spi;

import java.util.function.IntFunction;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/** Makes the call that an {@link Operation} describes. */
public final class OperationCall {
  private OperationCall() {}

  /**
   * Calls the operation's function on {@code manager}.
   *
   * @param events returns the event with a number of 1 and up
   */
  public static Outcome make(
      RoutingTableManager manager, Operation operation, IntFunction<ChangeEvent> events) {
    return make(manager, operation.function(), operation, events);
  }

  /**
   * Calls as {@link #make(RoutingTableManager, Operation, IntFunction)} the operation's function.
   */
  public static Outcome make(
      RoutingTableManager manager,
      RtmFunction function,
      Operation operation,
      IntFunction<ChangeEvent> events) {
    return switch (function) {
      case REGISTER_CLIENT -> register(manager, (Operation.RegisterClient) operation, events);
      case DEREGISTER_CLIENT, BLOCK_DELETE_ROUTES, CLOSE_ENUMERATION_HANDLE ->
          new StatusOutcome(status(manager, operation));
      case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE -> change(manager, operation);
      default -> read(manager, operation);
    };
  }

  private static Outcome register(
      RoutingTableManager manager, Operation.RegisterClient call, IntFunction<ChangeEvent> events) {
    ChangeEvent event = call.changeEvent() == 0 ? null : events.apply(call.changeEvent());
    return manager.registerClient(
        call.protocolFamily(), call.routingProtocol(), event, call.flags());
  }

  private static int status(RoutingTableManager manager, Operation operation) {
    if (operation instanceof Operation.DeregisterClient call) {
      return manager.deregisterClient(call.clientHandle());
    }
    if (operation instanceof Operation.BlockDeleteRoutes call) {
      return manager.blockDeleteRoutes(
          call.clientHandle(), call.enumerationFlags(), call.criteriaRoute());
    }
    return manager.closeEnumerationHandle(
        ((Operation.CloseEnumerationHandle) operation).enumerationHandle());
  }

  private static Outcome change(RoutingTableManager manager, Operation operation) {
    if (operation instanceof Operation.AddRoute call) {
      return manager.addRoute(
          call.clientHandle(),
          call.route(),
          call.timeToLive(),
          call.wantCurBestRoute(),
          call.wantPrevBestRoute());
    }
    if (operation instanceof Operation.DeleteRoute call) {
      return manager.deleteRoute(call.clientHandle(), call.route(), call.wantCurBestRoute());
    }
    Operation.DequeueRouteChangeMessage call = (Operation.DequeueRouteChangeMessage) operation;
    return manager.dequeueRouteChangeMessage(
        call.clientHandle(), call.wantCurBestRoute(), call.wantPrevBestRoute());
  }

  private static Outcome read(RoutingTableManager manager, Operation operation) {
    if (operation instanceof Operation.IsRoute call) {
      return manager.isRoute(call.protocolFamily(), call.network(), call.wantBestRoute());
    }
    if (operation instanceof Operation.GetNetworkCount call) {
      return manager.getNetworkCount(call.protocolFamily());
    }
    if (operation instanceof Operation.GetRouteAge call) {
      return manager.getRouteAge(call.route());
    }
    return walk(manager, operation);
  }

  private static Outcome walk(RoutingTableManager manager, Operation operation) {
    if (operation instanceof Operation.CreateEnumerationHandle call) {
      return manager.createEnumerationHandle(
          call.protocolFamily(), call.enumerationFlags(), call.criteriaRoute());
    }
    if (operation instanceof Operation.EnumerateGetNextRoute call) {
      return manager.enumerateGetNextRoute(call.enumerationHandle());
    }
    if (operation instanceof Operation.GetFirstRoute call) {
      return manager.getFirstRoute(call.protocolFamily(), call.enumerationFlags(), call.route());
    }
    Operation.GetNextRoute call = (Operation.GetNextRoute) operation;
    return manager.getNextRoute(call.protocolFamily(), call.enumerationFlags(), call.route());
  }
}
