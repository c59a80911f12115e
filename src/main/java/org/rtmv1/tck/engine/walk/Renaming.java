package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** Puts other values in the place of those that a script uses; what it does not name stays. */
interface Renaming {
  /** Returns what stands in for a family. */
  default int family(int family) {
    return family;
  }

  /** Returns what stands in for a protocol that registers in a family. */
  default int protocol(int family, int protocol) {
    return protocol;
  }

  /** Returns what stands in for an event's number, which is not 0. */
  default int event(int event) {
    return event;
  }

  /** Returns what stands in for a slot's number, which is not 0. */
  default int slot(int slot) {
    return slot;
  }

  /** Returns what stands in for a network that is looked up. */
  default Network network(Network network) {
    return network;
  }

  /** Returns what stands in for a route, with all that it holds. */
  default Route route(Route route) {
    return route;
  }

  /** Returns the script with the other values. */
  default List<Step> of(List<Step> steps) {
    return steps.stream().map(this::of).toList();
  }

  private Step of(Step step) {
    if (step instanceof Step.Invoke invoke) {
      return new Step.Invoke(
          of(invoke.call()), numbered(invoke.slot()), numbered(invoke.routeSlot()));
    }
    return step instanceof Step.ObserveEvent look
        ? new Step.ObserveEvent(event(look.event()))
        : step;
  }

  private int numbered(int slot) {
    return slot == 0 ? 0 : slot(slot);
  }

  private long handle(long handle) {
    return HandleSlot.isSlot(handle) ? HandleSlot.of(slot(HandleSlot.slot(handle))) : handle;
  }

  private @Nullable Route criteria(@Nullable Route route) {
    return route == null ? null : route(route);
  }

  private Operation of(Operation call) {
    return switch (call.function()) {
      case REGISTER_CLIENT -> registered((Operation.RegisterClient) call);
      case IS_ROUTE -> {
        Operation.IsRoute look = (Operation.IsRoute) call;
        yield new Operation.IsRoute(
            family(look.protocolFamily()), network(look.network()), look.wantBestRoute());
      }
      case GET_NETWORK_COUNT ->
          new Operation.GetNetworkCount(
              family(((Operation.GetNetworkCount) call).protocolFamily()));
      case GET_ROUTE_AGE ->
          new Operation.GetRouteAge(route(((Operation.GetRouteAge) call).route()));
      case CREATE_ENUMERATION_HANDLE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> read(call);
      default -> withHandle(call);
    };
  }

  private Operation registered(Operation.RegisterClient call) {
    int event = call.changeEvent() == 0 ? 0 : event(call.changeEvent());
    return new Operation.RegisterClient(
        family(call.protocolFamily()),
        protocol(call.protocolFamily(), call.routingProtocol()),
        event,
        call.flags());
  }

  private Operation read(Operation call) {
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return new Operation.CreateEnumerationHandle(
          family(create.protocolFamily()),
          create.enumerationFlags(),
          criteria(create.criteriaRoute()));
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return new Operation.GetFirstRoute(
          family(first.protocolFamily()), first.enumerationFlags(), route(first.route()));
    }
    Operation.GetNextRoute next = (Operation.GetNextRoute) call;
    return new Operation.GetNextRoute(
        family(next.protocolFamily()), next.enumerationFlags(), route(next.route()));
  }

  private Operation withHandle(Operation call) {
    long handle = handle(HandleSlot.handleOf(call));
    if (call instanceof Operation.AddRoute add) {
      return new Operation.AddRoute(
          handle,
          route(add.route()),
          add.timeToLive(),
          add.wantCurBestRoute(),
          add.wantPrevBestRoute());
    }
    if (call instanceof Operation.DeleteRoute delete) {
      return new Operation.DeleteRoute(handle, route(delete.route()), delete.wantCurBestRoute());
    }
    if (call instanceof Operation.BlockDeleteRoutes block) {
      return new Operation.BlockDeleteRoutes(
          handle, block.enumerationFlags(), criteria(block.criteriaRoute()));
    }
    if (call instanceof Operation.DequeueRouteChangeMessage dequeue) {
      return new Operation.DequeueRouteChangeMessage(
          handle, dequeue.wantCurBestRoute(), dequeue.wantPrevBestRoute());
    }
    return ofHandle(call, handle);
  }

  private static Operation ofHandle(Operation call, long handle) {
    return switch (call.function()) {
      case DEREGISTER_CLIENT -> new Operation.DeregisterClient(handle);
      case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(handle);
      default -> new Operation.CloseEnumerationHandle(handle);
    };
  }
}
