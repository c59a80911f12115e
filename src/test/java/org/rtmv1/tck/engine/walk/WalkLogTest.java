package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

class WalkLogTest {
  private final Route route =
      new Universe(Family.IP, Manifest.of("sample", "1")).route(0, 0, 0, 0, 0);
  private final WalkLog log = new WalkLog();

  @Test
  void a_handle_that_a_step_returned_becomes_its_slot() {
    log.called(new Operation.RegisterClient(1, 8, 0, 0), 1, 0, 0);
    log.called(new Operation.DeleteRoute(0xFFFF_FFFF_1234L, route, true), 0, 1, 0);
    log.called(new Operation.DeregisterClient(77), 0, 0, 0);
    assertThat(log.steps())
        .containsExactly(
            Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 0, 0)),
            Step.Invoke.of(new Operation.DeleteRoute(HandleSlot.of(1), route, true)),
            Step.Invoke.of(new Operation.DeregisterClient(77)));
  }

  @Test
  void what_is_not_a_call_is_kept_beside_the_calls() {
    log.advanced(0);
    log.observed(3);
    log.called(new Operation.GetNextRoute(1, 0, route), 20_001, 0, 20_000);
    log.advanced(90_001);
    assertThat(log.last()).isEqualTo(new Step.Advance(Duration.ofSeconds(90_001)));
    assertThat(log.steps())
        .containsExactly(
            new Step.Advance(Duration.ZERO),
            new Step.ObserveEvent(3),
            new Step.Invoke(new Operation.GetNextRoute(1, 0, route), 20_001, 20_000),
            new Step.Advance(Duration.ofSeconds(90_001)));
  }

  @Test
  void it_grows_with_the_walk() {
    for (int i = 1; i <= 10_000; i++) {
      log.observed(i);
    }
    assertThat(log.steps()).hasSize(10_000);
    assertThat(log.last()).isEqualTo(new Step.ObserveEvent(10_000));
  }
}
