package org.rtmv1.tck.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.FaultInjection;
import org.rtmv1.tck.spi.PrioritySettings;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.VirtualClock;

/** The 14 functions over the two tables, under one lock. */
final class ReferenceManager implements RoutingTableManager {
  private final Tables tables;
  private final Handles handles = new Handles();
  private final Shortage shortage = new Shortage();
  private final Priorities priorities = new Priorities();
  private final TableClock clock;
  private final Runnable whenDue = this::expireAndWatch;
  private boolean closed;

  ReferenceManager(TableClock clock) {
    this.clock = clock;
    this.tables = new Tables(clock);
  }

  @Override
  public synchronized HandleOutcome registerClient(
      int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
    FamilyTable table = tables.expired(protocolFamily);
    if (table == null || (flags & ~RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE) != 0) {
      return HandleOutcome.refused(ReturnCode.ERROR_INVALID_PARAMETER);
    }
    if (table.client(routingProtocol) != null) {
      return HandleOutcome.refused(ReturnCode.ERROR_CLIENT_ALREADY_EXISTS);
    }
    if (!shortage.take(1)) {
      return HandleOutcome.refused(ReturnCode.ERROR_NOT_ENOUGH_MEMORY);
    }
    if (!shortage.take(1)) {
      return HandleOutcome.refused(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    Family family = Family.ofValue(protocolFamily).orElseThrow();
    Client client = new Client(family, routingProtocol, flags != 0, changeEvent);
    table.register(client);
    return HandleOutcome.created(handles.open(client));
  }

  @Override
  public synchronized int deregisterClient(long clientHandle) {
    Client client = client(clientHandle);
    if (client == null) {
      return ReturnCode.ERROR_INVALID_HANDLE;
    }
    if (!shortage.take(1)) {
      return ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
    }
    handles.close(clientHandle);
    tables.of(client).deregister(client);
    return ReturnCode.NO_ERROR;
  }

  @Override
  public synchronized ChangeOutcome addRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute) {
    Client client = client(clientHandle);
    if (client == null) {
      return ChangeOutcome.failed(ReturnCode.ERROR_INVALID_HANDLE);
    }
    if (!RouteCheck.isValid(route, client.family) || !TimeToLive.isDocumented(timeToLive)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_INVALID_PARAMETER);
    }
    if (!shortage.take(1)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NOT_ENOUGH_MEMORY);
    }
    if (!shortage.take(1)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    FamilyTable table = tables.of(client);
    long now = clock.now();
    Route stored = priorities.apply(route.withTimeStamp(now).withRoutingProtocol(client.protocol));
    Client.Change change = table.put(client, stored, expiry(now, timeToLive));
    table.tell(change, client);
    tables.watch(table, whenDue);
    return outcome(change, wantCurBestRoute, wantPrevBestRoute);
  }

  private static long expiry(long now, int timeToLive) {
    return timeToLive == TimeToLive.INFINITE ? Entry.NEVER : now + timeToLive * FileTime.PER_SECOND;
  }

  private static ChangeOutcome outcome(
      Client.@Nullable Change change, boolean wantCurrent, boolean wantPrevious) {
    if (change == null) {
      return ChangeOutcome.failed(ReturnCode.NO_ERROR);
    }
    return new ChangeOutcome(
        ReturnCode.NO_ERROR,
        change.flags(),
        wantCurrent ? change.current() : null,
        wantPrevious ? change.previous() : null);
  }

  @Override
  public synchronized ChangeOutcome deleteRoute(
      long clientHandle, Route route, boolean wantCurBestRoute) {
    Client client = client(clientHandle);
    if (client == null) {
      return ChangeOutcome.failed(ReturnCode.ERROR_INVALID_HANDLE);
    }
    if (!RouteCheck.isValid(route, client.family)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_INVALID_PARAMETER);
    }
    FamilyTable table = tables.of(client);
    Entry entry = table.find(RouteKey.of(route, client.protocol));
    if (entry == null) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NO_SUCH_ROUTE);
    }
    if (!shortage.take(1)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    Client.Change change = table.remove(entry);
    table.tell(change, client);
    return outcome(change, wantCurBestRoute, false);
  }

  @Override
  public synchronized int blockDeleteRoutes(
      long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute) {
    Client client = client(clientHandle);
    if (client == null) {
      return ReturnCode.ERROR_INVALID_HANDLE;
    }
    Subset subset = new Subset(enumerationFlags, criteriaRoute);
    if (!subset.isValid()) {
      return ReturnCode.ERROR_INVALID_PARAMETER;
    }
    Entry[] chosen = chosen(client, subset.withoutBest());
    if (chosen.length == 0) {
      return ReturnCode.ERROR_NO_ROUTES;
    }
    if (!shortage.take(1)) {
      return ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
    }
    FamilyTable table = tables.of(client);
    for (Entry entry : chosen) {
      table.tell(table.remove(entry), null);
    }
    return ReturnCode.NO_ERROR;
  }

  private static Entry[] chosen(Client client, Subset subset) {
    return client.entries.stream()
        .filter(entry -> subset.contains(entry, entry))
        .toArray(Entry[]::new);
  }

  @Override
  public synchronized ChangeOutcome dequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) {
    Client client = client(clientHandle);
    if (client == null || !client.hasEvent()) {
      return ChangeOutcome.failed(ReturnCode.ERROR_INVALID_HANDLE);
    }
    if (!shortage.take(1)) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    Client.Change change = client.take();
    if (change == null) {
      return ChangeOutcome.failed(ReturnCode.ERROR_NO_MESSAGES);
    }
    return new ChangeOutcome(
        client.afterTaking(),
        change.flags(),
        wantCurBestRoute ? change.current() : null,
        wantPrevBestRoute ? change.previous() : null);
  }

  @Override
  public synchronized LookUpOutcome isRoute(
      int protocolFamily, Network network, boolean wantBestRoute) {
    FamilyTable table = tables.expired(protocolFamily);
    if (table == null) {
      return new LookUpOutcome(false, ReturnCode.ERROR_INVALID_PARAMETER, null);
    }
    if (!shortage.take(1)) {
      return new LookUpOutcome(false, ReturnCode.ERROR_NO_SYSTEM_RESOURCES, null);
    }
    Route best = table.best(network);
    return new LookUpOutcome(best != null, ReturnCode.NO_ERROR, wantBestRoute ? best : null);
  }

  @Override
  public synchronized NumberOutcome getNetworkCount(int protocolFamily) {
    FamilyTable table = tables.expired(protocolFamily);
    return table == null
        ? new NumberOutcome(0, ReturnCode.ERROR_INVALID_PARAMETER)
        : new NumberOutcome(table.networks(), ReturnCode.NO_ERROR);
  }

  @Override
  public synchronized NumberOutcome getRouteAge(Route route) {
    long age = clock.now() - route.timeStamp();
    return age < 0
        ? new NumberOutcome(TimeToLive.INFINITE, ReturnCode.ERROR_INVALID_PARAMETER)
        : new NumberOutcome((int) (age / FileTime.PER_SECOND), ReturnCode.NO_ERROR);
  }

  @Override
  public synchronized HandleOutcome createEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute) {
    FamilyTable table = tables.expired(protocolFamily);
    Subset subset = new Subset(enumerationFlags, criteriaRoute);
    if (table == null || !subset.isValid()) {
      return HandleOutcome.refused(ReturnCode.ERROR_INVALID_PARAMETER);
    }
    if (table.after(null, subset) == null) {
      return HandleOutcome.refused(ReturnCode.ERROR_NO_ROUTES);
    }
    if (!shortage.take(1)) {
      return HandleOutcome.refused(ReturnCode.ERROR_NOT_ENOUGH_MEMORY);
    }
    return HandleOutcome.created(handles.open(new Enumeration(table, subset)));
  }

  @Override
  public synchronized RouteOutcome enumerateGetNextRoute(long enumerationHandle) {
    tables.expire();
    Enumeration enumeration = handles.enumeration(enumerationHandle);
    if (enumeration == null) {
      return RouteOutcome.failed(ReturnCode.ERROR_INVALID_HANDLE);
    }
    if (!shortage.take(1)) {
      return RouteOutcome.failed(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    return returned(enumeration.next(), ReturnCode.ERROR_NO_MORE_ROUTES);
  }

  @Override
  public synchronized int closeEnumerationHandle(long enumerationHandle) {
    if (handles.enumeration(enumerationHandle) == null) {
      return ReturnCode.ERROR_INVALID_HANDLE;
    }
    if (!shortage.take(1)) {
      return ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
    }
    handles.close(enumerationHandle);
    return ReturnCode.NO_ERROR;
  }

  @Override
  public synchronized RouteOutcome getFirstRoute(
      int protocolFamily, int enumerationFlags, Route route) {
    return walk(
        protocolFamily, new Subset(enumerationFlags, route), null, ReturnCode.ERROR_NO_ROUTES);
  }

  @Override
  public synchronized RouteOutcome getNextRoute(
      int protocolFamily, int enumerationFlags, Route route) {
    RouteKey position = RouteKey.of(route, route.routingProtocol());
    return walk(
        protocolFamily,
        new Subset(enumerationFlags, route),
        position,
        ReturnCode.ERROR_NO_MORE_ROUTES);
  }

  private RouteOutcome walk(
      int protocolFamily, Subset subset, @Nullable RouteKey position, int end) {
    FamilyTable table = tables.expired(protocolFamily);
    if (table == null || !subset.isValid()) {
      return RouteOutcome.failed(ReturnCode.ERROR_INVALID_PARAMETER);
    }
    if (!shortage.take(1)) {
      return RouteOutcome.failed(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    }
    return returned(table.after(position, subset), end);
  }

  private static RouteOutcome returned(@Nullable Entry entry, int end) {
    return entry == null ? RouteOutcome.failed(end) : RouteOutcome.returned(entry.route);
  }

  @Override
  public Optional<VirtualClock> virtualClock() {
    return clock instanceof SteppedClock stepped
        ? Optional.of(new Steps(stepped, tables, this))
        : Optional.empty();
  }

  @Override
  public Optional<FaultInjection> faultInjection() {
    return Optional.of(shortage);
  }

  @Override
  public Optional<PrioritySettings> prioritySettings() {
    return Optional.of(this::setPriority);
  }

  private synchronized void setPriority(int routingProtocol, int priority) {
    priorities.set(routingProtocol, priority);
    tables.ip.setPriority(routingProtocol, priorities::apply);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }

  /** Returns the client of a live handle, what is due having expired; null for any other handle. */
  private @Nullable Client client(long handle) {
    tables.expire();
    return handles.client(handle);
  }

  private synchronized void expireAndWatch() {
    if (!closed) {
      tables.expire();
      tables.watch(tables.ip, whenDue);
      tables.watch(tables.ipx, whenDue);
    }
  }
}
