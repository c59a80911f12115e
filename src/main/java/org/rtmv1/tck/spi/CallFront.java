package org.rtmv1.tck.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/**
 * The 14 functions in front of an implementation that takes every call as a value: the reverse of
 * {@link OperationCall}. As thread-safe as the implementation.
 */
public final class CallFront implements RoutingTableManager {
  private static final int SOME_EVENT = 1;

  private final Calls calls;

  /** Puts the functions in front of {@code calls}. */
  public CallFront(Calls calls) {
    this.calls = calls;
  }

  @Override
  public HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    int event = changeEvent == null ? 0 : SOME_EVENT;
    Operation call = new Operation.RegisterClient(protocolFamily, routingProtocol, event, flags);
    return (HandleOutcome) calls.call(call, changeEvent);
  }

  @Override
  public int deregisterClient(long clientHandle) {
    return make(new Operation.DeregisterClient(clientHandle)).error();
  }

  @Override
  public ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    return (ChangeOutcome)
        make(
            new Operation.AddRoute(
                clientHandle, route, timeToLive, wantCurBestRoute, wantPrevBestRoute));
  }

  @Override
  public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
    return (ChangeOutcome) make(new Operation.DeleteRoute(clientHandle, route, wantCurBestRoute));
  }

  @Override
  public int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    return make(new Operation.BlockDeleteRoutes(clientHandle, enumerationFlags, criteriaRoute))
        .error();
  }

  @Override
  public ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    return (ChangeOutcome)
        make(
            new Operation.DequeueRouteChangeMessage(
                clientHandle, wantCurBestRoute, wantPrevBestRoute));
  }

  @Override
  public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
    return (LookUpOutcome) make(new Operation.IsRoute(protocolFamily, network, wantBestRoute));
  }

  @Override
  public NumberOutcome getNetworkCount(int protocolFamily) {
    return (NumberOutcome) make(new Operation.GetNetworkCount(protocolFamily));
  }

  @Override
  public NumberOutcome getRouteAge(Route route) {
    return (NumberOutcome) make(new Operation.GetRouteAge(route));
  }

  @Override
  public HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    return (HandleOutcome)
        make(
            new Operation.CreateEnumerationHandle(protocolFamily, enumerationFlags, criteriaRoute));
  }

  @Override
  public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    return (RouteOutcome) make(new Operation.EnumerateGetNextRoute(enumerationHandle));
  }

  @Override
  public int closeEnumerationHandle(long enumerationHandle) {
    return make(new Operation.CloseEnumerationHandle(enumerationHandle)).error();
  }

  @Override
  public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
    return (RouteOutcome)
        make(new Operation.GetFirstRoute(protocolFamily, enumerationFlags, route));
  }

  @Override
  public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
    return (RouteOutcome) make(new Operation.GetNextRoute(protocolFamily, enumerationFlags, route));
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return calls.virtualClock();
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return calls.faultInjection();
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return calls.prioritySettings();
  }

  @Override
  public void close() {
    calls.close();
  }

  private Outcome make(Operation call) {
    return calls.call(call, null);
  }
}
