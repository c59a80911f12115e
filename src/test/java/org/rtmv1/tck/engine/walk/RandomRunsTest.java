package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;

class RandomRunsTest {
  @Test
  void they_come_upon_a_defect_after_the_same_calls_every_time() {
    OptionalLong calls = callsToFailure(1);
    assertThat(calls).isPresent();
    assertThat(callsToFailure(1)).isEqualTo(calls);
  }

  @Test
  void they_find_nothing_wrong_with_the_reference_implementation() {
    RandomRuns runs = new RandomRuns(RunSettings.of(new ReferenceProvider()).withSeed(3));
    assertThat(runs.callsToFailure(3_000)).isEmpty();
  }

  private static OptionalLong callsToFailure(long seed) {
    RunSettings settings = DefectCatalogue.named("NotifiesTheCaller").orElseThrow().settings();
    return new RandomRuns(settings.withSeed(seed)).callsToFailure(20_000);
  }
}
