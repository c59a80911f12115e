package org.rtmv1.tck.steps;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.spi.VirtualClock;

/** The reference implementation, for subclasses to do one thing wrong. */
class WrongReference implements RoutingTableManager {
  final RoutingTableManager reference;

  WrongReference(RoutingTableManager reference) {
    this.reference = reference;
  }

  /** Returns a provider of references that {@code defect} makes wrong. */
  static RoutingTableManagerProvider provider(UnaryOperator<RoutingTableManager> defect) {
    ReferenceProvider right = new ReferenceProvider();
    return new RoutingTableManagerProvider() {
      @Override
      public Manifest manifest() {
        return right.manifest().withCapabilities(Set.of(Capability.VIRTUAL_CLOCK));
      }

      @Override
      public RoutingTableManager open() {
        return defect.apply(right.open());
      }
    };
  }

  @Override
  public HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    return reference.registerClient(protocolFamily, routingProtocol, changeEvent, flags);
  }

  @Override
  public int deregisterClient(long clientHandle) {
    return reference.deregisterClient(clientHandle);
  }

  @Override
  public ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    return reference.addRoute(clientHandle, route, timeToLive, wantCurBestRoute, wantPrevBestRoute);
  }

  @Override
  public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
    return reference.deleteRoute(clientHandle, route, wantCurBestRoute);
  }

  @Override
  public int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    return reference.blockDeleteRoutes(clientHandle, enumerationFlags, criteriaRoute);
  }

  @Override
  public ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    return reference.dequeueRouteChangeMessage(clientHandle, wantCurBestRoute, wantPrevBestRoute);
  }

  @Override
  public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
    return reference.isRoute(protocolFamily, network, wantBestRoute);
  }

  @Override
  public NumberOutcome getNetworkCount(int protocolFamily) {
    return reference.getNetworkCount(protocolFamily);
  }

  @Override
  public NumberOutcome getRouteAge(Route route) {
    return reference.getRouteAge(route);
  }

  @Override
  public HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    return reference.createEnumerationHandle(protocolFamily, enumerationFlags, criteriaRoute);
  }

  @Override
  public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    return reference.enumerateGetNextRoute(enumerationHandle);
  }

  @Override
  public int closeEnumerationHandle(long enumerationHandle) {
    return reference.closeEnumerationHandle(enumerationHandle);
  }

  @Override
  public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
    return reference.getFirstRoute(protocolFamily, enumerationFlags, route);
  }

  @Override
  public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
    return reference.getNextRoute(protocolFamily, enumerationFlags, route);
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return reference.virtualClock();
  }

  @Override
  public void close() {
    reference.close();
  }
}
