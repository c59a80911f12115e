package org.rtmv1.tck.engine;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

/** Returns zero from every function and does nothing; tests override what they are about. */
class ReturnsZero implements RoutingTableManager {
  @Override
  public HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    return HandleOutcome.refused(0);
  }

  @Override
  public int deregisterClient(long clientHandle) {
    return 0;
  }

  @Override
  public ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    return ChangeOutcome.failed(0);
  }

  @Override
  public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
    return ChangeOutcome.failed(0);
  }

  @Override
  public int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    return 0;
  }

  @Override
  public ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    return ChangeOutcome.failed(0);
  }

  @Override
  public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
    return new LookUpOutcome(false, 0, null);
  }

  @Override
  public NumberOutcome getNetworkCount(int protocolFamily) {
    return new NumberOutcome(0, 0);
  }

  @Override
  public NumberOutcome getRouteAge(Route route) {
    return new NumberOutcome(0, 0);
  }

  @Override
  public HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    return HandleOutcome.refused(0);
  }

  @Override
  public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    return RouteOutcome.failed(0);
  }

  @Override
  public int closeEnumerationHandle(long enumerationHandle) {
    return 0;
  }

  @Override
  public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
    return RouteOutcome.failed(0);
  }

  @Override
  public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
    return RouteOutcome.failed(0);
  }

  @Override
  public void close() {}
}
