package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.spi.VirtualClock;
import org.rtmv1.tck.wire.AgentException;
import org.rtmv1.tck.wire.AgentProvider;

@NullUnmarked
final class BorderTest {
  @Test
  void null_for_an_outcome_is_told() {
    RoutingTableManagerProvider provider = Samples.provider(new ReturnsNull());

    assertThat(lostAt(provider, Samples.addition(1)))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: addRoute (RtmAddRoute)
              came:     null
              contract: no method of RoutingTableManager may return null, throw or block""")
        .returns(Blame.ADAPTER, SubjectLostException::blame);
  }

  @Test
  void an_exception_is_told_in_one_line() {
    RoutingTableManagerProvider provider =
        Samples.provider(new Throws(new IllegalStateException("no table\nat all")));

    assertThat(lostAt(provider, Samples.addition(1)).getMessage())
        .matches(
            """
            The subject was lost at the border of the service-provider interface\\.
              provider: org\\.rtmv1\\.tck\\.engine\\.Samples\\$Provides
              function: addRoute \\(RtmAddRoute\\)
              came:     java\\.lang\\.IllegalStateException: no table \\(at org\\.rtmv1\\.tck\\.engine\\.BorderTest.*\\)
              contract: no method of RoutingTableManager may return null, throw or block""");
  }

  @Test
  void a_stack_overflow_costs_only_the_case() {
    assertThat(lostAt(Samples.provider(new Throws(new StackOverflowError())), Samples.addition(1)))
        .hasMessageContaining("came:     java.lang.StackOverflowError");
  }

  @Test
  void an_agent_that_does_not_start_is_told_in_its_own_words() {
    AgentException death =
        catchThrowableOfType(
            AgentException.class,
            () -> new AgentProvider(List.of("/no/such/program"), Duration.ofSeconds(1), false));

    assertThat(lostAt(Samples.provider(new Throws(death)), Samples.addition(1)))
        .hasMessage(death.getMessage())
        .returns(Blame.ADAPTER, SubjectLostException::blame);
  }

  @Test
  void a_route_of_the_wrong_family_is_told() {
    RoutingTableManagerProvider provider = Samples.provider(new FindsIpxRoutes());

    assertThat(
            lostAt(provider, new Operation.IsRoute(1, new IpNetwork(0x0A010000, 0xFFFF0000), true)))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: isRoute (RtmIsRoute)
              came:     IPX route, in a call about IP
              contract: a call about one family returns routes of that family only""");
  }

  @Test
  void a_clock_that_runs_backwards_is_told() {
    RoutingTableManagerProvider provider = withClock(new RunsBackwards());

    assertThat(lost(provider, session -> session.pass(Duration.ofSeconds(5))))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: VirtualClock.now
              came:     a time 1 second before the last one
              contract: the clock never runs backwards""");
  }

  @Test
  void a_clock_that_stands_still_is_told() {
    RoutingTableManagerProvider provider = withClock(new StandsStill());

    assertThat(lost(provider, session -> session.pass(Duration.ofSeconds(5))))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: VirtualClock.advance
              came:     a clock that moved by 0 seconds
              contract: it moves the clock forward by the duration, here 5 seconds""");
  }

  @Test
  void a_capability_that_is_declared_and_not_offered_is_told() {
    Manifest manifest = Samples.MANIFEST.withCapabilities(Set.of(Capability.FAULT_INJECTION));

    assertThat(lost(new Samples.Provides(manifest, new ReturnsZero()), session -> {}))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: faultInjection
              came:     empty
              contract: the manifest's capabilities hold FAULT_INJECTION, and the manager offers what the manifest says and no more""");
  }

  @Test
  void a_capability_that_is_offered_and_not_declared_is_told() {
    Samples.Provides provider =
        new Samples.Provides(Samples.MANIFEST, withClock(new StandsStill()).manager());

    assertThat(lost(provider, session -> {}))
        .hasMessageContaining("came:     something")
        .hasMessageContaining("the manifest's capabilities do not hold VIRTUAL_CLOCK");
  }

  @Test
  void a_faulty_manifest_is_told_with_its_faults() {
    Samples.Provides provider =
        new Samples.Provides(Samples.MANIFEST.withFamilies(Set.of(7)), new ReturnsZero());

    assertThat(lost(provider, session -> {}))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: manifest
              came:     a manifest with faults: families is [7]; it must hold IPX (0), IP (1) or both
              contract: manifest returns the implementation's manifest""");
  }

  @Test
  void no_manifest_at_all_is_told() {
    assertThat(lost(new Samples.Provides(null, new ReturnsZero()), session -> {}))
        .hasMessageContaining("function: manifest\n  came:     null");
  }

  @Test
  void a_subject_that_cannot_be_opened_is_told() {
    assertThat(lost(new CannotOpen(), session -> {}).getMessage())
        .matches(
            """
            The subject was lost at the border of the service-provider interface\\.
              provider: org\\.rtmv1\\.tck\\.engine\\.BorderTest\\$CannotOpen
              function: open
              came:     java\\.io\\.IOException: no such library \\(at .*\\)
              contract: open returns an empty manager that nobody else uses""");
  }

  @Test
  void a_call_that_does_not_return_is_told_with_its_deadline() {
    RoutingTableManagerProvider provider = Samples.provider(new NeverReturns());

    assertThat(lostAt(provider, Samples.addition(1)))
        .hasMessage(
            """
            The subject was lost at the border of the service-provider interface.
              provider: org.rtmv1.tck.engine.Samples$Provides
              function: addRoute (RtmAddRoute)
              came:     no return within 0.5 seconds
              contract: no method of RoutingTableManager may return null, throw or block""")
        .returns(Blame.SUBJECT, SubjectLostException::blame);
  }

  @Test
  void a_subject_that_cannot_be_closed_is_told() {
    Session session = session(Samples.provider(new CannotClose()));

    assertThat(catchThrowableOfType(SubjectLostException.class, session::close))
        .hasMessageContaining("function: close")
        .hasMessageContaining("came:     java.lang.IllegalStateException: stuck");
  }

  private static SubjectLostException lostAt(
      RoutingTableManagerProvider provider, Operation operation) {
    return lost(provider, session -> session.call(operation));
  }

  private static SubjectLostException lost(
      RoutingTableManagerProvider provider, java.util.function.Consumer<Session> use) {
    return catchThrowableOfType(
        SubjectLostException.class,
        () -> {
          try (Session session = session(provider)) {
            use.accept(session);
          }
        });
  }

  private static Session session(RoutingTableManagerProvider provider) {
    return Session.open(RunSettings.of(provider).withCallDeadline(Duration.ofMillis(500)));
  }

  private static Samples.Provides withClock(VirtualClock clock) {
    return new Samples.Provides(
        Samples.MANIFEST.withCapabilities(Set.of(Capability.VIRTUAL_CLOCK)),
        new ReturnsZero() {
          @Override
          public Optional<VirtualClock> virtualClock() {
            return Optional.of(clock);
          }
        });
  }

  private static final class ReturnsNull extends ReturnsZero {
    @Override
    public ChangeOutcome addRoute(
        long clientHandle, Route route, int timeToLive, boolean cur, boolean prev) {
      return null;
    }
  }

  private static final class Throws extends ReturnsZero {
    private final Throwable thrown;

    private Throws(Throwable thrown) {
      this.thrown = thrown;
    }

    @Override
    public ChangeOutcome addRoute(
        long clientHandle, Route route, int timeToLive, boolean cur, boolean prev) {
      throw Unchecked.of(thrown);
    }
  }

  private static final class FindsIpxRoutes extends ReturnsZero {
    @Override
    public LookUpOutcome isRoute(int protocolFamily, Network network, boolean wantBestRoute) {
      return new LookUpOutcome(true, 0, Samples.IPX_ROUTE);
    }
  }

  private static final class NeverReturns extends ReturnsZero {
    @Override
    public ChangeOutcome addRoute(
        long clientHandle, Route route, int timeToLive, boolean cur, boolean prev) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return ChangeOutcome.failed(0);
    }
  }

  private static final class CannotClose extends ReturnsZero {
    @Override
    public void close() {
      throw new IllegalStateException("stuck");
    }
  }

  private static final class CannotOpen implements RoutingTableManagerProvider {
    @Override
    public Manifest manifest() {
      return Samples.MANIFEST;
    }

    @Override
    public RoutingTableManager open() throws java.io.IOException {
      throw new java.io.IOException("no such library");
    }
  }

  private static final class RunsBackwards implements VirtualClock {
    private long now = 100_000_000;

    @Override
    public long now() {
      return now -= 10_000_000;
    }

    @Override
    public void advance(Duration duration) {}
  }

  private static final class StandsStill implements VirtualClock {
    @Override
    public long now() {
      return 1;
    }

    @Override
    public void advance(Duration duration) {}
  }
}
