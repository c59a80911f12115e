package org.rtmv1.tck.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/**
 * One running implementation of RTMv1: the 14 functions, one to one.
 *
 * <p>Families, flags, handles and times to live arrive raw: any value may come, and the function is
 * to answer as the documentation says. A HANDLE is a {@code long}, 0 for NULL. Functions that
 * report by return value return the error code; those that report by last error return it beside
 * their result. A {@code want…} argument that is false stands for a NULL output buffer. The kit
 * calls from one thread at a time unless the manifest declares thread-safety. No method may return
 * null, throw, or block.
 */
public interface RoutingTableManager extends AutoCloseable {
  /**
   * Calls {@code RtmRegisterClient}.
   *
   * @param changeEvent the event to signal after changes, or null for a NULL event
   */
  HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags);

  /** Calls {@code RtmDeregisterClient} and returns its error code. */
  int deregisterClient(long clientHandle);

  /**
   * Calls {@code RtmAddRoute}.
   *
   * @param timeToLive seconds, an unsigned DWORD; {@code 0xFFFFFFFF} is INFINITE
   */
  ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute);

  /** Calls {@code RtmDeleteRoute}. */
  ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute);

  /** Calls {@code RtmBlockDeleteRoutes} and returns its error code. */
  int blockDeleteRoutes(long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute);

  /** Calls {@code RtmDequeueRouteChangeMessage}. */
  ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute);

  /** Calls {@code RtmIsRoute}. */
  LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute);

  /** Calls {@code RtmGetNetworkCount}. */
  NumberOutcome getNetworkCount(int protocolFamily);

  /** Calls {@code RtmGetRouteAge}. */
  NumberOutcome getRouteAge(Route route);

  /** Calls {@code RtmCreateEnumerationHandle}. */
  HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute);

  /** Calls {@code RtmEnumerateGetNextRoute}. */
  RouteOutcome enumerateGetNextRoute(long enumerationHandle);

  /** Calls {@code RtmCloseEnumerationHandle} and returns its error code. */
  int closeEnumerationHandle(long enumerationHandle);

  /** Calls {@code RtmGetFirstRoute}; {@code route} holds the criteria. */
  RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route);

  /** Calls {@code RtmGetNextRoute}; {@code route} is the position and holds the criteria. */
  RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route);

  /** Returns the clock that ages this manager's routes, where the kit may move it. */
  default Optional<VirtualClock> virtualClock() {
    return Optional.empty();
  }

  /** Returns the means to provoke a shortage of resources, where there is one. */
  default Optional<FaultInjection> faultInjection() {
    return Optional.empty();
  }

  /** Returns the means to set protocol priorities, where there is one. */
  default Optional<PrioritySettings> prioritySettings() {
    return Optional.empty();
  }

  /** Ends this manager; called once, after which no other method is called. */
  @Override
  void close();
}
