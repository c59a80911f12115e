package org.rtmv1.tck.defects;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * A subject that does nothing and answers every call with the same error code, zero included. It
 * meets no requirement.
 */
public final class DeafSubject implements RoutingTableManagerProvider {
  private final String name;
  private final int error;

  private DeafSubject(String name, int error) {
    this.name = name;
    this.error = error;
  }

  /** Returns the subject of which every call returns zero. */
  public static DeafSubject returningZero() {
    return new DeafSubject("null", 0);
  }

  /** Returns a subject of which every call fails with {@code error}. */
  public static DeafSubject failingWith(int error) {
    return new DeafSubject("always-error", error);
  }

  @Override
  public Manifest manifest() {
    return Manifest.of(name, "1");
  }

  @Override
  public RoutingTableManager open() {
    return new Deaf();
  }

  private final class Deaf implements RoutingTableManager {
    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      return HandleOutcome.refused(error);
    }

    @Override
    public int deregisterClient(long clientHandle) {
      return error;
    }

    @Override
    public ChangeOutcome addRoute(
        long clientHandle,
        Route route,
        int timeToLive,
        boolean wantCurBestRoute,
        boolean wantPrevBestRoute) {
      return ChangeOutcome.failed(error);
    }

    @Override
    public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
      return ChangeOutcome.failed(error);
    }

    @Override
    public int blockDeleteRoutes(
        long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
      return error;
    }

    @Override
    public ChangeOutcome dequeueRouteChangeMessage(
        long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
      return ChangeOutcome.failed(error);
    }

    @Override
    public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
      return new LookUpOutcome(false, error, null);
    }

    @Override
    public NumberOutcome getNetworkCount(int protocolFamily) {
      return new NumberOutcome(0, error);
    }

    @Override
    public NumberOutcome getRouteAge(Route route) {
      return new NumberOutcome(error == 0 ? 0 : TimeToLive.INFINITE, error);
    }

    @Override
    public HandleOutcome createEnumerationHandle(
        int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
      return HandleOutcome.refused(error);
    }

    @Override
    public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
      return RouteOutcome.failed(error);
    }

    @Override
    public int closeEnumerationHandle(long enumerationHandle) {
      return error;
    }

    @Override
    public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
      return RouteOutcome.failed(error);
    }

    @Override
    public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
      return RouteOutcome.failed(error);
    }

    @Override
    public void close() {
      // holds nothing
    }
  }
}
