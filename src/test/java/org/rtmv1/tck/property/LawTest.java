package org.rtmv1.tck.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class LawTest {
  @Test
  void a_law_that_breaks_off_is_a_fault_of_the_kit_and_passes_nothing() {
    CaseResult result =
        result(
            new ReferenceProvider(),
            law ->
                assertThatThrownBy(() -> law.check(1, LawTest::breakOff))
                    .isInstanceOf(IllegalStateException.class));
    assertThat(result.outcome()).isEqualTo(CaseOutcome.KIT_FAULT);
    assertThat(result.reason())
        .isEqualTo("the law broke off: java.lang.IllegalStateException: no such route");
    assertThat(result.finding()).isEmpty();
  }

  private static void breakOff(Round round) {
    round.client(0, 0, 0);
    throw new IllegalStateException("no such route");
  }

  @Test
  void a_subject_that_is_lost_in_a_law_breaks_the_requirement_on_crashes() {
    CaseResult result =
        result(
            DefectCatalogue.named("CrashesOnAnUnknownFamily").orElseThrow().provider(),
            law -> law.check(1, round -> round.call(new Operation.GetNetworkCount(7))));
    assertThat(result.outcome()).isEqualTo(CaseOutcome.SUBJECT_LOST);
    assertThat(result.finding())
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.requirement().value()).isEqualTo("BAD-1");
              assertThat(finding.butWas()).contains("wild pointer");
            });
  }

  @Test
  void a_law_of_which_nothing_came_up_in_any_try_has_not_passed() {
    CaseResult result =
        result(
            new ReferenceProvider(),
            law -> {
              law.check(1, round -> round.exercises(round.countNetworks() > 0));
              law.check(2, round -> round.exercises(round.countNetworks() > 0));
            });
    assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_TESTED);
    assertThat(result.reason()).isEqualTo("what the law speaks of came up in none of its 2 tries");
  }

  @Test
  void once_is_enough() {
    CaseResult result =
        result(
            new ReferenceProvider(),
            law -> {
              law.check(1, round -> round.exercises(false));
              law.check(2, round -> round.exercises(round.client(0, 0, 0) != 0));
            });
    assertThat(result.outcome()).isEqualTo(CaseOutcome.PASSED);
    assertThat(result.reason()).isEmpty();
  }

  @Test
  void a_law_that_was_never_tried_has_not_passed() {
    CaseResult result = result(new ReferenceProvider(), law -> {});
    assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_TESTED);
  }

  private static CaseResult result(RoutingTableManagerProvider provider, Consumer<Law> tries) {
    List<CaseResult> results = new ArrayList<>();
    RunSettings settings = RunSettings.of(provider);
    try (RunContext run = RunContext.begin(settings, results::add)) {
      assertThat(run.settings()).isEqualTo(settings);
      Law law = new Law("sample", "A sample", "REG-1");
      tries.accept(law);
      law.publish();
    }
    assertThat(results).hasSize(1);
    return results.get(0);
  }
}
