package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.ReturnCode;

@ResourceLock("the run in progress")
final class FeaturesTest {
  private static final Path FEATURES = Path.of("features");

  /** To be raised as scenarios are added, so that this can't go empty unseen. */
  private static final int FEWEST_SCENARIOS = 1_200;

  private static final Set<CaseOutcome> SKIPS =
      Set.of(CaseOutcome.NOT_APPLICABLE, CaseOutcome.NOT_TESTED);

  @Test
  void the_reference_passes_every_scenario_that_concerns_it() {
    FeatureRun run = FeatureRun.of(new ReferenceProvider(), FEATURES);

    assertThat(run.failures()).isEmpty();
    assertThat(run.cases()).hasSizeGreaterThan(FEWEST_SCENARIOS);
    assertThat(run.ended(CaseOutcome.PASSED)).hasSizeGreaterThan(FEWEST_SCENARIOS);
    assertThat(run.cases())
        .filteredOn(each -> each.outcome() != CaseOutcome.PASSED)
        .allSatisfy(each -> assertThat(each.outcome()).isIn(SKIPS));
  }

  @Test
  void a_subject_that_does_nothing_passes_nothing() {
    FeatureRun run = FeatureRun.of(DeafSubject.returningZero(), FEATURES);

    assertThat(run.ended(CaseOutcome.PASSED)).isEmpty();
    assertThat(deviating(run)).contains("REG-1");
  }

  @Test
  void a_subject_that_refuses_everything_passes_nothing() {
    FeatureRun run =
        FeatureRun.of(DeafSubject.failingWith(ReturnCode.ERROR_INVALID_PARAMETER), FEATURES);

    assertThat(run.ended(CaseOutcome.PASSED)).isEmpty();
    assertThat(deviating(run)).contains("REG-1");
  }

  private static Set<String> deviating(FeatureRun run) {
    Set<String> requirements = new TreeSet<>();
    run.cases().stream()
        .map(CaseResult::finding)
        .flatMap(java.util.Optional::stream)
        .forEach(finding -> requirements.add(finding.requirement().value()));
    return requirements;
  }
}
