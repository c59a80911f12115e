package org.rtmv1.tck.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

/** Tells an oracle what an IP subject with a virtual clock is to have answered. */
final class ToldSubject {
  static final int A = 8;
  static final int B = 13;

  private static final int IP = Family.IP.value();
  private static final int ALL_ONES = 0xFFFFFFFF;
  private static final long HANDLES = 0x1000;

  private final Oracle oracle =
      new Oracle(Manifest.of("told", "1").withClockGranularity(Duration.ZERO));
  private long now = 130_000_000_000_000_000L;

  /** Returns a route of a protocol; its metric tells it from others of the protocol. */
  Route route(int protocol, int destination, int metric) {
    return new IpRoute(
        now,
        protocol,
        metric,
        ProtocolSpecificData.NONE,
        new IpNetwork(0x0A000000 | destination << 8, ALL_ONES),
        new IpNextHop(0xC0A80101, ALL_ONES),
        IpSpecificData.remote(metric));
  }

  /** Returns the choices that the oracle has seen. */
  List<Observation> profile() {
    return oracle.profile();
  }

  ToldSubject pass(long seconds) {
    now += seconds * FileTime.PER_SECOND;
    return this;
  }

  Judgement register(int protocol) {
    return judge(
        new Operation.RegisterClient(IP, protocol, protocol, 0),
        HandleOutcome.created(HANDLES + protocol));
  }

  Judgement deregister(int protocol) {
    return judge(
        new Operation.DeregisterClient(HANDLES + protocol), new StatusOutcome(ReturnCode.NO_ERROR));
  }

  /** The route becomes the best one instead of {@code before}. */
  Judgement add(Route route, int timeToLive, @Nullable Route before) {
    int flags = before == null ? RouteChange.RTM_ROUTE_ADDED : RouteChange.RTM_ROUTE_CHANGED;
    return added(route, timeToLive, flags, route.withTimeStamp(now), before);
  }

  Judgement add(Route route, @Nullable Route before) {
    return add(route, TimeToLive.INFINITE, before);
  }

  /** The route does not become the best one. */
  Judgement addBeside(Route route, int timeToLive) {
    return added(route, timeToLive, RouteChange.RTM_NO_CHANGE, null, null);
  }

  private Judgement added(
      Route route, int timeToLive, int flags, @Nullable Route current, @Nullable Route previous) {
    Operation call =
        new Operation.AddRoute(HANDLES + route.routingProtocol(), route, timeToLive, true, true);
    return judge(call, new ChangeOutcome(ReturnCode.NO_ERROR, flags, current, previous));
  }

  /** The route is deleted, and {@code after} is the best one then. */
  Judgement delete(Route route, int flags, @Nullable Route after) {
    Operation call = new Operation.DeleteRoute(HANDLES + route.routingProtocol(), route, true);
    return judge(call, new ChangeOutcome(ReturnCode.NO_ERROR, flags, after, null));
  }

  Judgement blockDelete(int protocol) {
    return judge(
        new Operation.BlockDeleteRoutes(HANDLES + protocol, 0, route(protocol, 1, 1)),
        new StatusOutcome(ReturnCode.NO_ERROR));
  }

  Judgement isBest(Route route) {
    return judge(
        new Operation.IsRoute(IP, route.network(), true),
        new LookUpOutcome(true, ReturnCode.NO_ERROR, route));
  }

  Judgement hasNoRoute(Route like) {
    return judge(
        new Operation.IsRoute(IP, like.network(), true),
        new LookUpOutcome(false, ReturnCode.NO_ERROR, null));
  }

  Judgement noMessages(int protocol) {
    return judge(dequeue(protocol), ChangeOutcome.failed(ReturnCode.ERROR_NO_MESSAGES));
  }

  /** A message that is not the last. */
  Judgement message(int protocol, @Nullable Route before, @Nullable Route after) {
    return message(protocol, ReturnCode.ERROR_MORE_MESSAGES, before, after);
  }

  Judgement lastMessage(int protocol, @Nullable Route before, @Nullable Route after) {
    return message(protocol, ReturnCode.NO_ERROR, before, after);
  }

  private Judgement message(
      int protocol, int error, @Nullable Route before, @Nullable Route after) {
    int flags =
        (after == null ? 0 : RouteChange.RTM_ROUTE_ADDED)
            | (before == null ? 0 : RouteChange.RTM_ROUTE_DELETED);
    return judge(dequeue(protocol), new ChangeOutcome(error, flags, after, before));
  }

  private static Operation dequeue(int protocol) {
    return new Operation.DequeueRouteChangeMessage(HANDLES + protocol, true, true);
  }

  boolean owesMessage(int protocol) {
    return oracle.owesMessage(HANDLES + protocol);
  }

  Oracle oracle() {
    return oracle;
  }

  long handle(int protocol) {
    return HANDLES + protocol;
  }

  /** An event is what its client's protocol is. */
  Judgement judgeEvent(int event, boolean signalled) {
    return oracle.judgeEvent(event, signalled, now, now);
  }

  Judgement judge(Operation call, Outcome outcome) {
    return oracle.judge(call, outcome, now, now);
  }
}
