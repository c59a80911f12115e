package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;

/** One cause that shows in many ways has one capsule. */
final class OneDefectTest {
  private static final long CALLS = 20_000;
  private static final Duration SHORT_WAIT = Duration.ofMillis(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AcceptsFlagsBesideTheValidOne",
        "LearnsFlags",
        "RemembersDeregisteredProtocols",
        "SingleRouteForgetsOtherDestinations"
      })
  void all_failures_of_one_defect_have_one_cause(String name) {
    RunSettings settings = DefectCatalogue.named(name).orElseThrow().settings();
    Exploration exploration = new Exploration(settings.withMessageWait(SHORT_WAIT).withSeed(1));
    exploration.walkCalls(CALLS);
    assertThat(exploration.walks()).isGreaterThan(1);
    assertThat(exploration.failures()).hasSize(1);
  }
}
