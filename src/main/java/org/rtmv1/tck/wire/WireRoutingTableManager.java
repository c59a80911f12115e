package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.VirtualClock;

/**
 * The subject behind an agent, as the kit sees every subject. Not thread-safe: it keeps to one
 * lane.
 */
final class WireRoutingTableManager implements AgentSubject {
  /** The bits of bytes outside the buffers of the four pointer arguments. */
  private static final int BEYOND = 0xF;

  /** The bit of an input structure that the first pointer argument points to. */
  private static final int FIRST_ARGUMENT = 0x100;

  private static final int NULL = 1;

  private final AgentSession session;
  private final Consumer<AgentSession> whenClosed;
  private final WireCall calls;
  private final CallPath path;
  private final HandleFamilies families;

  /** What the request for the present call is written to. */
  private final Body body = new Body();

  /**
   * Takes over a session whose subject is open.
   *
   * @param whenClosed takes the session back
   */
  WireRoutingTableManager(AgentSession session, Consumer<AgentSession> whenClosed) {
    this.session = session;
    this.whenClosed = whenClosed;
    this.calls = new WireCall(session);
    this.path = calls::make;
    this.families = new HandleFamilies();
  }

  /** Makes a front of the same subject whose calls go another way. */
  private WireRoutingTableManager(WireRoutingTableManager original, CallPath path) {
    this.session = original.session;
    this.whenClosed = original.whenClosed;
    this.calls = original.calls;
    this.path = path;
    this.families = original.families;
  }

  @Override
  public void callTogether(
      List<List<Operation>> lanes, IntFunction<ChangeEvent> events, Consumer<LaneCall> done) {
    calls.events().tell();
    new LaneCalls(session, way -> new WireRoutingTableManager(this, way), events).make(lanes, done);
  }

  @Override
  public HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    int event = changeEvent == null ? 0 : calls.events().number(changeEvent);
    Body request =
        begin(layout(protocolFamily), 0)
            .u32(protocolFamily)
            .u32(routingProtocol)
            .u32(event)
            .u32(flags);
    return handle(RtmFunction.REGISTER_CLIENT, request, protocolFamily);
  }

  @Override
  public int deregisterClient(long clientHandle) {
    return status(RtmFunction.DEREGISTER_CLIENT, begin(Family.IP, 0).u64(clientHandle));
  }

  @Override
  public ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    int pointers = pointer(2, wantCurBestRoute) | pointer(3, wantPrevBestRoute);
    Body request = begin(route.family(), pointers).u64(clientHandle).u32(timeToLive).route(route);
    return change(RtmFunction.ADD_ROUTE, request, route.family(), true);
  }

  @Override
  public ChangeOutcome deleteRoute(long clientHandle, Route route, boolean wantCurBestRoute) {
    Body request =
        begin(route.family(), pointer(2, wantCurBestRoute)).u64(clientHandle).route(route);
    return change(RtmFunction.DELETE_ROUTE, request, route.family(), false);
  }

  @Override
  public int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    Family layout = criteriaRoute == null ? families.of(clientHandle) : criteriaRoute.family();
    Body request =
        begin(layout, pointer(0, criteriaRoute != null)).u64(clientHandle).u32(enumerationFlags);
    return status(RtmFunction.BLOCK_DELETE_ROUTES, criteria(request, layout, criteriaRoute));
  }

  @Override
  public ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    Family layout = families.of(clientHandle);
    int pointers = pointer(1, wantCurBestRoute) | pointer(2, wantPrevBestRoute);
    Body request = begin(layout, pointers).u64(clientHandle);
    return change(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE, request, layout, true);
  }

  @Override
  public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
    Body request =
        begin(network.family(), pointer(1, wantBestRoute)).u32(protocolFamily).network(network);
    WireAnswer answer = path.make(RtmFunction.IS_ROUTE, request, network.family());
    return new LookUpOutcome(answer.dword() != 0, answer.lastError(), answer.route());
  }

  @Override
  public NumberOutcome getNetworkCount(int protocolFamily) {
    Body request = begin(layout(protocolFamily), 0).u32(protocolFamily);
    WireAnswer answer = path.make(RtmFunction.GET_NETWORK_COUNT, request, Family.IP);
    return new NumberOutcome(answer.dword(), answer.lastError());
  }

  @Override
  public NumberOutcome getRouteAge(Route route) {
    WireAnswer answer =
        path.make(RtmFunction.GET_ROUTE_AGE, begin(route.family(), 0).route(route), route.family());
    return new NumberOutcome(answer.dword(), answer.lastError());
  }

  @Override
  public HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    Family layout = criteriaRoute == null ? layout(protocolFamily) : criteriaRoute.family();
    Body request =
        begin(layout, pointer(0, criteriaRoute != null)).u32(protocolFamily).u32(enumerationFlags);
    return handle(
        RtmFunction.CREATE_ENUMERATION_HANDLE,
        criteria(request, layout, criteriaRoute),
        protocolFamily);
  }

  @Override
  public RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    Family layout = families.of(enumerationHandle);
    return route(
        RtmFunction.ENUMERATE_GET_NEXT_ROUTE, begin(layout, 0).u64(enumerationHandle), layout);
  }

  @Override
  public int closeEnumerationHandle(long enumerationHandle) {
    return status(RtmFunction.CLOSE_ENUMERATION_HANDLE, begin(Family.IP, 0).u64(enumerationHandle));
  }

  @Override
  public RouteOutcome getFirstRoute(int protocolFamily, int enumerationFlags, Route route) {
    return walk(RtmFunction.GET_FIRST_ROUTE, protocolFamily, enumerationFlags, route);
  }

  @Override
  public RouteOutcome getNextRoute(int protocolFamily, int enumerationFlags, Route route) {
    return walk(RtmFunction.GET_NEXT_ROUTE, protocolFamily, enumerationFlags, route);
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return offers(Capability.VIRTUAL_CLOCK) ? Optional.of(new WireClock()) : Optional.empty();
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return offers(Capability.FAULT_INJECTION) ? Optional.of(new WireShortage()) : Optional.empty();
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return offers(Capability.PRIORITIES) ? Optional.of(this::setPriority) : Optional.empty();
  }

  @Override
  public void refreshEvents() {
    calls.events().refresh();
  }

  @Override
  public void prepareNext(RawArguments arguments) {
    calls.prepareNext(arguments);
  }

  @Override
  public boolean hasWrittenBeyond() {
    return (calls.touched() & BEYOND) != 0;
  }

  @Override
  public boolean hasWrittenIntoArgument() {
    return (calls.lastTouched() & FIRST_ARGUMENT) != 0;
  }

  @Override
  public void abandon() {
    session.destroy();
  }

  @Override
  public void close() {
    whenClosed.accept(session);
  }

  private boolean offers(Capability capability) {
    return session.manifest().toManifest().offers(capability);
  }

  private void setPriority(int routingProtocol, int priority) {
    Body settings = new Body().u32(Family.IP.value()).u32(routingProtocol).u32(priority);
    session.request(new Request(WireOperation.SET_PRIORITY, 0, settings));
  }

  private Body begin(Family layout, int pointers) {
    return body.clear().u32(WireCall.PRESET).u8(layout.value()).u8(pointers).u16(0);
  }

  private static int pointer(int index, boolean passed) {
    return passed ? 0 : NULL << (2 * index);
  }

  private static Family layout(int protocolFamily) {
    return protocolFamily == Family.IPX.value() ? Family.IPX : Family.IP;
  }

  private static Body criteria(Body request, Family layout, @Nullable Route criteria) {
    return criteria == null ? request.filled(layout, 0) : request.route(criteria);
  }

  private HandleOutcome handle(RtmFunction function, Body request, int protocolFamily) {
    WireAnswer answer = path.make(function, request, Family.IP);
    families.put(answer.result(), layout(protocolFamily));
    return new HandleOutcome(answer.result(), answer.lastError());
  }

  private int status(RtmFunction function, Body request) {
    return path.make(function, request, Family.IP).dword();
  }

  private ChangeOutcome change(
      RtmFunction function, Body request, Family layout, boolean previous) {
    WireAnswer answer = path.make(function, request, layout);
    int flags = answer.nextDword();
    Route current = answer.route();
    return new ChangeOutcome(answer.dword(), flags, current, previous ? answer.route() : null);
  }

  private RouteOutcome route(RtmFunction function, Body request, Family layout) {
    WireAnswer answer = path.make(function, request, layout);
    return new RouteOutcome(answer.dword(), answer.route());
  }

  /** A failed call that leaves the buffer as it came in returns no route. */
  private RouteOutcome walk(
      RtmFunction function, int protocolFamily, int enumerationFlags, Route route) {
    Body request = begin(route.family(), 0).u32(protocolFamily).u32(enumerationFlags).route(route);
    RouteOutcome outcome = route(function, request, route.family());
    boolean unchanged = outcome.error() != ReturnCode.NO_ERROR && route.equals(outcome.route());
    return unchanged ? RouteOutcome.failed(outcome.error()) : outcome;
  }

  /** The clock behind the agent. */
  private final class WireClock implements VirtualClock {
    @Override
    public long now() {
      return session.request(WireOperation.READ_CLOCK, Long.BYTES).getLong();
    }

    @Override
    public void advance(Duration duration) {
      Body units = new Body().u64(FileTime.of(duration));
      session.request(new Request(WireOperation.ADVANCE_CLOCK, 0, units));
      calls.events().refresh();
    }
  }

  /** The shortage behind the agent. */
  private final class WireShortage implements FaultInjection {
    @Override
    public void arm(int nth) {
      session.request(new Request(WireOperation.ARM_SHORTAGE, 0, new Body().u32(nth).u32(1)));
    }

    @Override
    public boolean disarm() {
      ByteBuffer answer = session.request(WireOperation.DISARM_SHORTAGE, 2 * Integer.BYTES);
      answer.getInt();
      return answer.getInt() != 0;
    }
  }
}
