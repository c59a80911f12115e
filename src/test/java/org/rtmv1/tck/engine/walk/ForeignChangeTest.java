package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;

class ForeignChangeTest {
  private static final RtmFunction REGISTER = RtmFunction.REGISTER_CLIENT;
  private static final RtmFunction ADD = RtmFunction.ADD_ROUTE;
  private static final RtmFunction DELETE = RtmFunction.DELETE_ROUTE;
  private static final RtmFunction DEQUEUE = RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE;

  private static final List<Universe> IP =
      List.of(new Universe(Family.IP, Manifest.of("sample", "1")));
  private static final Step OBSERVER =
      Step.Invoke.into(1, new Operation.RegisterClient(Family.IP.value(), 8, 1, 0));
  private static final Step TAKE =
      Step.Invoke.of(new Operation.DequeueRouteChangeMessage(HandleSlot.of(1), true, true));
  private static final Step LAPSE = new Step.Advance(Duration.ofSeconds(60));

  @Test
  void another_client_adds_improves_or_deletes_a_route_in_the_place_of_a_lapse() {
    assertThat(ForeignChange.insteadOf(1, List.of(OBSERVER, LAPSE, TAKE), IP))
        .map(ForeignChangeTest::functions)
        .containsExactly(
            List.of(REGISTER, REGISTER, ADD, DEQUEUE),
            List.of(REGISTER, ADD, REGISTER, ADD, DEQUEUE),
            List.of(REGISTER, ADD, REGISTER, DELETE, DEQUEUE));
  }

  @Test
  void each_of_these_changes_is_to_be_told_to_an_observer() {
    List<Step> steps = List.of(OBSERVER, LAPSE, new Step.ObserveEvent(1));
    RunSettings silent = DefectCatalogue.named("NeverSignals").orElseThrow().settings();
    try (Trial trial = new Trial(silent.withMessageWait(Duration.ofMillis(1)))) {
      assertThat(ForeignChange.insteadOf(1, steps, IP))
          .isNotEmpty()
          .allSatisfy(script -> assertThat(trial.run(script).finding()).isPresent());
    }
  }

  @Test
  void what_changes_nothing_is_left_alone() {
    assertThat(ForeignChange.insteadOf(1, List.of(OBSERVER, TAKE), IP)).isEmpty();
  }

  private static List<RtmFunction> functions(List<Step> script) {
    return script.stream().map(step -> ((Step.Invoke) step).call().function()).toList();
  }
}
