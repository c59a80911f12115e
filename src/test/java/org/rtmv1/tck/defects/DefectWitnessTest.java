package org.rtmv1.tck.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.engine.script.Step;

final class DefectWitnessTest {
  @ParameterizedTest
  @MethodSource("defects")
  void a_witness_shows_its_defect_at_the_last_step_and_not_before(Defect defect) throws Exception {
    List<Object> right = WitnessRun.seen(defect.correct(), defect.witness());
    List<Object> wrong = WitnessRun.seen(defect.provider(), defect.witness());

    int last = defect.witness().size() - 1;
    if (defect.isInconsistent()) {
      assertThat(wrong).isNotEqualTo(right);
    } else {
      assertThat(wrong.subList(0, last)).isEqualTo(right.subList(0, last));
      assertThat(wrong.get(last)).isNotEqualTo(right.get(last));
    }
  }

  @ParameterizedTest
  @MethodSource("defects")
  void every_step_of_a_witness_is_needed(Defect defect) throws Exception {
    for (int left = 0; !defect.isInconsistent() && left < defect.witness().size() - 1; left++) {
      List<Step> fewer = new ArrayList<>(defect.witness());
      fewer.remove(left);
      assertThat(WitnessRun.seen(defect.provider(), fewer))
          .as("%s without step %d", defect, left + 1)
          .isEqualTo(WitnessRun.seen(defect.correct(), fewer));
    }
  }

  static Stream<Defect> defects() {
    return DefectCatalogue.all().stream().filter(defect -> !defect.needsOverlap());
  }
}
