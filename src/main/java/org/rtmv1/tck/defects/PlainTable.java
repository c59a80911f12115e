package org.rtmv1.tck.defects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.spi.Calls;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.VirtualClock;

/**
 * A complete RTMv1 that is plain to the point of slowness: lists, no indexes, one lock. Every
 * decision in it is its {@link Rules}'.
 */
final class PlainTable implements Calls {
  final Manifest manifest;
  final PlainHandles handles;
  final PlainClock clock;
  final PlainPriorities priorities;
  final Changes changes;
  final EnumerationCalls enumerations;

  private final Rules rules;
  private final PlainShortage shortage = new PlainShortage();
  private final PlainFamily ipx = new PlainFamily(Family.IPX);
  private final PlainFamily ip = new PlainFamily(Family.IP);
  private final Admission admission;
  private final ClientCalls clients;
  private final RouteCalls routes;
  private final ReadCalls reads;
  private final Leftovers leftovers;
  private @Nullable Courier courier;

  PlainTable(Manifest manifest, Rules rules) {
    this.manifest = manifest;
    this.rules = rules;
    this.handles = new PlainHandles(rules.chose(Choice.HANDLES_ARE_REUSED));
    this.clock = new PlainClock(manifest.offers(Capability.VIRTUAL_CLOCK), this::timePassed);
    this.priorities = new PlainPriorities(this, rules);
    this.changes = new Changes(rules, shortage);
    this.admission = new Admission(this, rules);
    this.clients = new ClientCalls(this, rules);
    this.routes = new RouteCalls(this, rules);
    this.reads = new ReadCalls(this, rules);
    this.enumerations = new EnumerationCalls(this, rules);
    this.leftovers = new Leftovers(rules.choices());
    rules.attach(this);
  }

  @Override
  public Outcome call(Operation made, @Nullable ChangeEvent event) {
    synchronized (rules.lock(made)) {
      return made(made, event);
    }
  }

  private Outcome made(Operation made, @Nullable ChangeEvent event) {
    if (looksAtTheTable(made) || !rules.chose(Choice.EXPIRES_WHEN_LOOKED_AT)) {
      removeExpired();
    }
    rules.begin(made);
    Operation call = rules.asked(made);
    Outcome outcome = rules.answered(call, leftovers.in(call, answer(call, event)));
    rules.begin(null);
    return outcome;
  }

  private Outcome answer(Operation call, @Nullable ChangeEvent event) {
    int refusal = rules.refusal(call, admission.refusal(call));
    if (refusal != ReturnCode.NO_ERROR) {
      rules.refused(call, refusal, event);
      return Answers.failed(call, refusal);
    }
    Supplier<Outcome> act = () -> rules.act(call, () -> act(call, event));
    return shortage.hits(rules.allocations(call.function()))
        ? rules.inShortage(call, shortageError(call), act)
        : act.get();
  }

  private Outcome act(Operation call, @Nullable ChangeEvent event) {
    return switch (call.function()) {
      case REGISTER_CLIENT -> clients.register((Operation.RegisterClient) call, event);
      case DEREGISTER_CLIENT -> clients.deregister((Operation.DeregisterClient) call);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          clients.dequeue((Operation.DequeueRouteChangeMessage) call);
      case ADD_ROUTE -> routes.add((Operation.AddRoute) call);
      case DELETE_ROUTE -> routes.delete((Operation.DeleteRoute) call);
      case BLOCK_DELETE_ROUTES -> routes.blockDelete((Operation.BlockDeleteRoutes) call);
      case IS_ROUTE -> reads.isRoute((Operation.IsRoute) call);
      case GET_NETWORK_COUNT -> reads.count((Operation.GetNetworkCount) call);
      case GET_ROUTE_AGE -> reads.age((Operation.GetRouteAge) call);
      case GET_FIRST_ROUTE -> reads.first((Operation.GetFirstRoute) call);
      case GET_NEXT_ROUTE -> reads.next((Operation.GetNextRoute) call);
      case CREATE_ENUMERATION_HANDLE ->
          enumerations.create((Operation.CreateEnumerationHandle) call);
      case ENUMERATE_GET_NEXT_ROUTE -> enumerations.next((Operation.EnumerateGetNextRoute) call);
      case CLOSE_ENUMERATION_HANDLE -> enumerations.close((Operation.CloseEnumerationHandle) call);
    };
  }

  /** Returns the error of a shortage, where there is a choice the one that was chosen. */
  int shortageError(Operation call) {
    boolean memory =
        switch (call.function()) {
          case REGISTER_CLIENT, ADD_ROUTE, BLOCK_DELETE_ROUTES, CREATE_ENUMERATION_HANDLE ->
              rules.chose(Choice.SHORTAGES_ARE_OF_MEMORY);
          default -> false;
        };
    return memory ? ReturnCode.ERROR_NOT_ENOUGH_MEMORY : ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
  }

  private synchronized void timePassed() {
    if (!rules.chose(Choice.EXPIRES_WHEN_LOOKED_AT)) {
      removeExpired();
    }
  }

  private static boolean looksAtTheTable(Operation call) {
    return switch (call.function()) {
      case REGISTER_CLIENT, DEQUEUE_ROUTE_CHANGE_MESSAGE, GET_ROUTE_AGE, CLOSE_ENUMERATION_HANDLE ->
          false;
      default -> true;
    };
  }

  private void removeExpired() {
    long now = now();
    for (PlainFamily family : families()) {
      List<Entry> due = family.where(entry -> rules.isDue(entry, now));
      if (!due.isEmpty()) {
        due = new ArrayList<>(due);
        due.sort(Comparator.comparingLong(entry -> entry.end));
        rules.expire(family, due);
      }
    }
  }

  /** Returns the time as the rules see it. */
  long now() {
    return rules.now(clock.now());
  }

  List<PlainFamily> families() {
    return List.of(ipx, ip);
  }

  PlainFamily family(int family) {
    return family == Family.IP.value() ? ip : ipx;
  }

  boolean hasClient(Predicate<PlainClient> condition) {
    return families().stream().anyMatch(family -> family.clients.stream().anyMatch(condition));
  }

  /** Returns the client with a handle that was found valid. */
  PlainClient client(long handle) {
    if (rules.find(handle) instanceof PlainClient client) {
      return client;
    }
    throw new IllegalStateException("No client has the handle 0x" + Long.toHexString(handle));
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return manifest.offers(Capability.VIRTUAL_CLOCK) ? Optional.of(clock) : Optional.empty();
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return manifest.offers(Capability.FAULT_INJECTION) ? Optional.of(shortage) : Optional.empty();
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return manifest.offers(Capability.PRIORITIES) ? Optional.of(priorities) : Optional.empty();
  }

  /** Runs a delivery on another thread, soon. */
  void deliverLater(Runnable delivery) {
    if (courier == null) {
      courier = new Courier(this);
    }
    courier.deliver(delivery);
  }

  @Override
  public void close() {
    if (courier != null) {
      courier.close();
    }
  }
}
