package org.rtmv1.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

class ReferenceManagerTest {
  private static final int IP = 1;
  private static final int RIP = 8;
  private static final int OSPF = 13;

  private final RoutingTableManager manager = new ReferenceProvider().open();

  @Test
  void a_tie_leaves_the_older_route_the_best() {
    long client = register(RIP, null, RegistrationFlags.NONE);
    add(client, route(1, 1, 5));
    assertThat(add(client, route(1, 2, 5)).flags()).isEqualTo(RouteChange.RTM_NO_CHANGE);
    ChangeOutcome better = add(client, route(1, 3, 4));
    assertThat(better.flags()).isEqualTo(RouteChange.RTM_ROUTE_CHANGED);
    ChangeOutcome gone = manager.deleteRoute(client, route(1, 3, 4), true);
    assertThat(gone.curBestRoute()).isNotNull().extracting(Route::interfaceId).isEqualTo(1);
  }

  @Test
  void an_update_that_makes_the_best_worse_gives_way() {
    long client = register(RIP, null, RegistrationFlags.NONE);
    add(client, route(1, 1, 3));
    add(client, route(1, 2, 5));
    ChangeOutcome worse = add(client, route(1, 1, 9));
    assertThat(worse.flags()).isEqualTo(RouteChange.RTM_ROUTE_CHANGED);
    assertThat(worse.curBestRoute()).isNotNull().extracting(Route::interfaceId).isEqualTo(2);
  }

  @Test
  void a_replaced_single_route_leaves_one_entry() {
    long client = register(RIP, null, RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
    add(client, route(1, 1, 3));
    add(client, route(1, 2, 5));
    assertThat(walk(EnumerationFlags.NONE)).extracting(Route::interfaceId).containsExactly(2);
  }

  @Test
  void the_event_is_signalled_exactly_while_messages_wait() {
    RecordedEvent event = new RecordedEvent();
    long observer = register(RIP, event, RegistrationFlags.NONE);
    long client = register(OSPF, null, RegistrationFlags.NONE);
    add(client, route(1, 1, 1));
    add(client, route(2, 1, 1));
    assertThat(event.signalled.get()).isTrue();
    assertThat(manager.dequeueRouteChangeMessage(observer, true, true).error())
        .isEqualTo(ReturnCode.ERROR_MORE_MESSAGES);
    assertThat(event.signalled.get()).isTrue();
    assertThat(manager.dequeueRouteChangeMessage(observer, true, true).error())
        .isEqualTo(ReturnCode.NO_ERROR);
    assertThat(event.signalled.get()).isFalse();
  }

  @Test
  void an_expired_route_goes_and_its_owner_is_told() {
    RecordedEvent event = new RecordedEvent();
    long owner = register(RIP, event, RegistrationFlags.NONE);
    manager.addRoute(owner, route(1, 1, 1), 5, true, true);
    manager.virtualClock().orElseThrow().advance(Duration.ofSeconds(4));
    assertThat(manager.getNetworkCount(IP).value()).isEqualTo(1);
    manager.virtualClock().orElseThrow().advance(Duration.ofSeconds(1));
    assertThat(manager.getNetworkCount(IP).value()).isZero();
    assertThat(manager.dequeueRouteChangeMessage(owner, true, true).flags())
        .isEqualTo(RouteChange.RTM_ROUTE_DELETED);
  }

  @Test
  void on_the_real_clock_an_expiry_signals_without_a_call() throws InterruptedException {
    try (RoutingTableManager real = ReferenceProvider.onTheRealClock().open()) {
      CountDownLatch told = new CountDownLatch(1);
      ChangeEvent event = new LatchEvent(told);
      long owner = real.registerClient(IP, RIP, event, 0).handle();
      real.addRoute(owner, route(1, 1, 1), 1, false, false);
      assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(real.getNetworkCount(IP).value()).isZero();
    }
  }

  @Test
  void an_enumeration_survives_changes_and_repeats_nothing() {
    long client = register(RIP, null, RegistrationFlags.NONE);
    for (int i = 1; i <= 10; i++) {
      add(client, route(i, 1, 1));
    }
    long enumeration = manager.createEnumerationHandle(IP, 0, route(1, 1, 1)).handle();
    List<Network> seen = new ArrayList<>();
    for (RouteOutcome next = manager.enumerateGetNextRoute(enumeration);
        next.route() != null;
        next = manager.enumerateGetNextRoute(enumeration)) {
      seen.add(next.route().network());
      manager.deleteRoute(client, route(2, 1, 1), false);
      add(client, route(11 + seen.size(), 1, 1));
      if (seen.size() > 30) {
        break;
      }
    }
    assertThat(seen)
        .doesNotHaveDuplicates()
        .contains(route(1, 1, 1).network(), route(10, 1, 1).network());
  }

  @Test
  void a_failing_allocation_leaves_everything_as_it_was() {
    long client = register(RIP, null, RegistrationFlags.NONE);
    manager.faultInjection().orElseThrow().arm(2);
    assertThat(add(client, route(1, 1, 1)).error()).isEqualTo(ReturnCode.ERROR_NO_SYSTEM_RESOURCES);
    assertThat(manager.faultInjection().orElseThrow().disarm()).isTrue();
    assertThat(manager.getNetworkCount(IP).value()).isZero();
    assertThat(add(client, route(1, 1, 1)).error()).isEqualTo(ReturnCode.NO_ERROR);
  }

  @Test
  void two_hundred_thousand_routes_walk_in_order() {
    long client = register(RIP, null, RegistrationFlags.NONE);
    int count = 200_000;
    for (int i = 1; i <= count; i++) {
      add(client, route(i * 7919 % count + 1, 1, 1));
    }
    int walked = 0;
    int before = 0;
    for (Route at : walk(EnumerationFlags.NONE)) {
      assertThat(Integer.compareUnsigned(before, at.network().netNumber())).isNegative();
      before = at.network().netNumber();
      walked++;
    }
    assertThat(walked).isEqualTo(manager.getNetworkCount(IP).value());
  }

  @Test
  void after_many_threads_the_messages_replay_to_the_table() throws InterruptedException {
    long observer = register(10_002, new RecordedEvent(), RegistrationFlags.NONE);
    List<Thread> threads = new ArrayList<>();
    for (int protocol : new int[] {RIP, OSPF, 14}) {
      Thread thread = new Thread(() -> churn(protocol));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Map<Network, Route> replayed = new HashMap<>();
    for (ChangeOutcome message = manager.dequeueRouteChangeMessage(observer, true, true);
        message.error() != ReturnCode.ERROR_NO_MESSAGES;
        message = manager.dequeueRouteChangeMessage(observer, true, true)) {
      replay(message, replayed);
    }
    Map<Network, Route> best = new HashMap<>();
    for (Route route : walk(EnumerationFlags.RTM_ONLY_BEST_ROUTES)) {
      best.put(route.network(), route);
    }
    assertThat(replayed).isEqualTo(best);
  }

  private void churn(int protocol) {
    long client = register(protocol, null, RegistrationFlags.NONE);
    for (int i = 0; i < 3_000; i++) {
      add(client, route(1 + i * 31 % 17, 1 + i % 3, 1 + i % 5));
      manager.deleteRoute(client, route(1 + i * 13 % 17, 1 + i % 3, 1), true);
    }
  }

  private static void replay(ChangeOutcome message, Map<Network, Route> replayed) {
    if (message.curBestRoute() != null) {
      replayed.put(message.curBestRoute().network(), message.curBestRoute());
    } else if (message.prevBestRoute() != null) {
      replayed.remove(message.prevBestRoute().network());
    }
  }

  private List<Route> walk(int flags) {
    List<Route> routes = new ArrayList<>();
    RouteOutcome at = manager.getFirstRoute(IP, flags, route(1, 1, 1));
    while (at.route() != null) {
      routes.add(at.route());
      at = manager.getNextRoute(IP, flags, at.route());
    }
    return routes;
  }

  private long register(
      int protocol, @org.jspecify.annotations.Nullable ChangeEvent event, int flags) {
    long handle = manager.registerClient(IP, protocol, event, flags).handle();
    assertThat(handle).isNotZero();
    return handle;
  }

  private ChangeOutcome add(long client, Route route) {
    return manager.addRoute(client, route, TimeToLive.INFINITE, true, true);
  }

  private static IpRoute route(int destination, int interfaceId, int metric) {
    return new IpRoute(
        0,
        0,
        interfaceId,
        ProtocolSpecificData.NONE,
        new IpNetwork(0x0A000000 + destination, 0xFFFFFFFF),
        new IpNextHop(0xC0A80101, 0xFFFFFFFF),
        IpSpecificData.remote(metric));
  }

  private static final class RecordedEvent implements ChangeEvent {
    private final AtomicBoolean signalled = new AtomicBoolean();

    @Override
    public void signal() {
      signalled.set(true);
    }

    @Override
    public void reset() {
      signalled.set(false);
    }
  }

  private record LatchEvent(CountDownLatch told) implements ChangeEvent {
    @Override
    public void signal() {
      told.countDown();
    }

    @Override
    public void reset() {
      // only the signal counts here
    }
  }
}
