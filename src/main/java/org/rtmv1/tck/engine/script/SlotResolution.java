package org.rtmv1.tck.engine.script;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** Puts the handles and routes of one run in place of a script's slots. */
final class SlotResolution {
  private SlotResolution() {}

  /** Returns {@code call} itself where it names no slot, null where it names an empty one. */
  static @Nullable Operation resolve(Operation call, Slots slots, @Nullable Route route) {
    long named = HandleSlot.handleOf(call);
    if (!HandleSlot.isSlot(named)) {
      return route == null ? call : withRoute(call, route);
    }
    long handle = slots.handle(HandleSlot.slot(named));
    if (handle == 0) {
      return null;
    }
    return withHandle(route == null ? call : withRoute(call, route), handle);
  }

  static Operation withHandle(Operation call, long handle) {
    if (call instanceof Operation.AddRoute add) {
      return new Operation.AddRoute(
          handle, add.route(), add.timeToLive(), add.wantCurBestRoute(), add.wantPrevBestRoute());
    }
    if (call instanceof Operation.DeleteRoute delete) {
      return new Operation.DeleteRoute(handle, delete.route(), delete.wantCurBestRoute());
    }
    if (call instanceof Operation.DequeueRouteChangeMessage dequeue) {
      return new Operation.DequeueRouteChangeMessage(
          handle, dequeue.wantCurBestRoute(), dequeue.wantPrevBestRoute());
    }
    if (call instanceof Operation.BlockDeleteRoutes block) {
      return new Operation.BlockDeleteRoutes(
          handle, block.enumerationFlags(), block.criteriaRoute());
    }
    return withHandleAlone(call, handle);
  }

  private static Operation withHandleAlone(Operation call, long handle) {
    if (call instanceof Operation.DeregisterClient) {
      return new Operation.DeregisterClient(handle);
    }
    if (call instanceof Operation.EnumerateGetNextRoute) {
      return new Operation.EnumerateGetNextRoute(handle);
    }
    return new Operation.CloseEnumerationHandle(handle);
  }

  private static Operation withRoute(Operation call, Route route) {
    if (call instanceof Operation.AddRoute add) {
      return new Operation.AddRoute(
          add.clientHandle(),
          route,
          add.timeToLive(),
          add.wantCurBestRoute(),
          add.wantPrevBestRoute());
    }
    if (call instanceof Operation.DeleteRoute delete) {
      return new Operation.DeleteRoute(delete.clientHandle(), route, delete.wantCurBestRoute());
    }
    if (call instanceof Operation.GetRouteAge) {
      return new Operation.GetRouteAge(route);
    }
    return withPosition(call, route);
  }

  private static Operation withPosition(Operation call, Route route) {
    if (call instanceof Operation.GetNextRoute next) {
      return new Operation.GetNextRoute(next.protocolFamily(), next.enumerationFlags(), route);
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return new Operation.GetFirstRoute(first.protocolFamily(), first.enumerationFlags(), route);
    }
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return new Operation.CreateEnumerationHandle(
          create.protocolFamily(), create.enumerationFlags(), route);
    }
    return call instanceof Operation.BlockDeleteRoutes block
        ? new Operation.BlockDeleteRoutes(block.clientHandle(), block.enumerationFlags(), route)
        : call;
  }
}
