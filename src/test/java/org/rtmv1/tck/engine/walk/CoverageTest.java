package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;

class CoverageTest {
  @Test
  void walks_reach_nothing_that_is_not_listed_as_reachable_and_most_of_what_is() {
    Exploration exploration = new Exploration(RunSettings.of(new ReferenceProvider()).withSeed(1));
    exploration.walkCalls(60_000);
    Coverage coverage = exploration.coverage();
    assertThat(exploration.failures()).isEmpty();
    assertThat(coverage.unexpected().stream().boxed()).isEmpty();
    assertThat(coverage.situationsCovered()).isGreaterThan(coverage.situationsReachable() * 3 / 4);
    assertThat(coverage.missing().cardinality())
        .isEqualTo(coverage.situationsReachable() - coverage.situationsCovered());
  }
}
