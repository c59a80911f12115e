package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

class ReducerTest {
  private static final long AMPLE = 1_000_000;

  @Test
  void what_the_failure_does_not_need_goes() {
    List<Step> steps = numbered(1_000);
    assertThat(new Reducer(needing(17, 500, 941), AMPLE).reduce(steps))
        .containsExactly(observe(17), observe(500), observe(941));
  }

  @Test
  void steps_that_can_only_go_together_go_together() {
    Reproduction reproduction =
        candidate -> {
          boolean both = candidate.contains(observe(1)) && candidate.contains(observe(2));
          boolean neither = !candidate.contains(observe(1)) && !candidate.contains(observe(2));
          int end = candidate.indexOf(observe(3)) + 1;
          return (both || neither) && end > 0 ? end : Reproduction.NOT_REPRODUCED;
        };
    assertThat(
            new Reducer(reproduction, AMPLE)
                .reduce(List.of(observe(1), observe(0), observe(2), observe(3))))
        .containsExactly(observe(3));
  }

  @Test
  void a_failure_that_does_not_show_again_is_left_as_it_was() {
    List<Step> steps = numbered(10);
    assertThat(new Reducer(candidate -> Reproduction.NOT_REPRODUCED, AMPLE).reduce(steps))
        .isEqualTo(steps);
  }

  @Test
  void the_budget_bounds_the_steps_that_run() {
    AtomicLong ran = new AtomicLong();
    Reproduction counted =
        candidate -> {
          ran.addAndGet(candidate.size());
          return needing(999).run(candidate);
        };
    assertThat(new Reducer(counted, 1_500).reduce(numbered(1_000))).contains(observe(999));
    assertThat(ran.get()).isLessThan(3_000);
  }

  @Test
  void what_is_left_is_made_plain() {
    IpRoute route =
        ((IpRoute) new Universe(Family.IP, Manifest.of("sample", "1")).route(0, 0, 0, 0, 0))
            .withProtocolSpecificData(new ProtocolSpecificData(1, 2, 3, 4));
    Step odd = Step.Invoke.of(new Operation.AddRoute(5, route, 60, false, true));
    Step plain =
        Step.Invoke.of(
            new Operation.AddRoute(
                5,
                route.withProtocolSpecificData(ProtocolSpecificData.NONE),
                TimeToLive.INFINITE,
                true,
                true));
    assertThat(new Reducer(List::size, AMPLE).reduce(List.of(odd))).containsExactly(plain);
  }

  private static Reproduction needing(int... events) {
    return candidate -> {
      List<Step> missing =
          new ArrayList<>(IntStream.of(events).mapToObj(ReducerTest::observe).toList());
      for (int i = 0; i < candidate.size(); i++) {
        missing.remove(candidate.get(i));
        if (missing.isEmpty()) {
          return i + 1;
        }
      }
      return Reproduction.NOT_REPRODUCED;
    };
  }

  private static List<Step> numbered(int count) {
    return IntStream.range(0, count).mapToObj(ReducerTest::observe).toList();
  }

  private static Step observe(int event) {
    return new Step.ObserveEvent(event);
  }
}
