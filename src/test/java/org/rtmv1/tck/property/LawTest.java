package org.rtmv1.tck.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;

@ResourceLock("the run in progress")
class LawTest {
  @Test
  void a_law_that_breaks_off_is_a_fault_of_the_kit_and_passes_nothing() {
    List<CaseResult> results = new ArrayList<>();
    RunSettings settings = RunSettings.of(new ReferenceProvider());
    try (RunContext run = RunContext.begin(settings, results::add)) {
      assertThat(run.settings()).isEqualTo(settings);
      Law law = new Law("brokenOff", "A law that breaks off", "REG-1");
      assertThatThrownBy(() -> law.check(1, LawTest::breakOff))
          .isInstanceOf(IllegalStateException.class);
      law.publish();
    }
    assertThat(results)
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.outcome()).isEqualTo(CaseOutcome.KIT_FAULT);
              assertThat(result.reason())
                  .isEqualTo("the law broke off: java.lang.IllegalStateException: no such route");
              assertThat(result.finding()).isEmpty();
            });
  }

  private static void breakOff(Round round) {
    round.client(0, 0, 0);
    throw new IllegalStateException("no such route");
  }
}
