package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;

final class VariantWalkTest {
  private static final int CALLS = 20_000;

  @ParameterizedTest
  @MethodSource("variants")
  void no_walk_finds_fault_with_a_legal_variant(Variant variant) {
    Exploration exploration = new Exploration(RunSettings.of(variant.provider()));

    exploration.walkCalls(CALLS);

    assertThat(exploration.failures()).isEmpty();
  }

  static List<Variant> variants() {
    return Variants.all();
  }
}
