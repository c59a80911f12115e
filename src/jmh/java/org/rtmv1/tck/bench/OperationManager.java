package org.rtmv1.tck.bench;

import java.time.Duration;
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
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.VirtualClock;

/** Gives every call to its {@link Answers}, with a manager behind it. */
final class OperationManager implements RoutingTableManager {
  private final RoutingTableManager manager;
  private final Answers answers;

  OperationManager(RoutingTableManager manager, Answers answers) {
    this.manager = manager;
    this.answers = answers;
  }

  private Outcome answer(Operation call) {
    return answers.answer(manager, call, null);
  }

  @Override
  public HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    Operation call =
        new Operation.RegisterClient(
            protocolFamily, routingProtocol, changeEvent == null ? 0 : 1, flags);
    return (HandleOutcome) answers.answer(manager, call, changeEvent);
  }

  @Override
  public int deregisterClient(long clientHandle) {
    return answer(new Operation.DeregisterClient(clientHandle)).error();
  }

  @Override
  public ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    return (ChangeOutcome)
        answer(
            new Operation.AddRoute(
                clientHandle, route, timeToLive, wantCurBestRoute, wantPrevBestRoute));
  }

  @Override
  public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
    return (ChangeOutcome) answer(new Operation.DeleteRoute(clientHandle, route, wantCurBestRoute));
  }

  @Override
  public int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    return answer(new Operation.BlockDeleteRoutes(clientHandle, enumerationFlags, criteriaRoute))
        .error();
  }

  @Override
  public ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    return (ChangeOutcome)
        answer(
            new Operation.DequeueRouteChangeMessage(
                clientHandle, wantCurBestRoute, wantPrevBestRoute));
  }

  @Override
  public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
    return (LookUpOutcome) answer(new Operation.IsRoute(protocolFamily, network, wantBestRoute));
  }

  @Override
  public NumberOutcome getNetworkCount(int protocolFamily) {
    return (NumberOutcome) answer(new Operation.GetNetworkCount(protocolFamily));
  }

  @Override
  public NumberOutcome getRouteAge(Route route) {
    return (NumberOutcome) answer(new Operation.GetRouteAge(route));
  }

  @Override
  public HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    return (HandleOutcome)
        answer(
            new Operation.CreateEnumerationHandle(protocolFamily, enumerationFlags, criteriaRoute));
  }

  @Override
  public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    return (RouteOutcome) answer(new Operation.EnumerateGetNextRoute(enumerationHandle));
  }

  @Override
  public int closeEnumerationHandle(long enumerationHandle) {
    return answer(new Operation.CloseEnumerationHandle(enumerationHandle)).error();
  }

  @Override
  public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
    return (RouteOutcome)
        answer(new Operation.GetFirstRoute(protocolFamily, enumerationFlags, route));
  }

  @Override
  public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
    return (RouteOutcome)
        answer(new Operation.GetNextRoute(protocolFamily, enumerationFlags, route));
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return manager.virtualClock().map(NotingClock::new);
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return manager.faultInjection();
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return manager.prioritySettings();
  }

  @Override
  public void close() {
    manager.close();
  }

  private final class NotingClock implements VirtualClock {
    private final VirtualClock clock;

    NotingClock(VirtualClock clock) {
      this.clock = clock;
    }

    @Override
    public long now() {
      return clock.now();
    }

    @Override
    public void advance(Duration duration) {
      answers.advanced(duration.toSeconds());
      clock.advance(duration);
    }
  }
}
