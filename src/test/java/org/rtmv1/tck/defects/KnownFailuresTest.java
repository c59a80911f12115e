package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;

/** What fails wherever it is tried must not keep walks short: other faults need long histories. */
final class KnownFailuresTest {
  private static final long CALLS = 20_000;
  private static final long MOST_WALKS = 30;

  @ParameterizedTest
  @ValueSource(strings = {"ClosesTwice", "DeregistersTwice", "EnumeratesAfterTheClose"})
  void walks_grow_long_where_ended_handles_can_be_used(String name) {
    RunSettings settings = DefectCatalogue.named(name).orElseThrow().settings();
    Exploration exploration =
        new Exploration(settings.withMessageWait(Duration.ofMillis(1)).withSeed(1));
    exploration.walkCalls(CALLS);
    assertThat(exploration.failures()).isNotEmpty();
    assertThat(exploration.calls()).isEqualTo(CALLS);
    assertThat(exploration.walks()).isLessThanOrEqualTo(MOST_WALKS);
  }
}
