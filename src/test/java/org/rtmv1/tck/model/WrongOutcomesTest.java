package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.RtmFunction;

final class WrongOutcomesTest {
  private static final int STEPS = 4_000;
  private static final int FEWEST_REQUIREMENTS = 20;

  @Test
  void every_deviation_names_its_requirement_and_says_what_was_expected_and_what_came() {
    Set<RequirementId> requirements = new HashSet<>();
    Set<RtmFunction> functions = EnumSet.noneOf(RtmFunction.class);
    for (Refused refused : refusedOutcomes()) {
      Judgement.Deviation deviation = refused.deviation();
      assertThat(deviation.expected()).isNotBlank().isNotEqualTo(deviation.butWas());
      assertThat(deviation.butWas()).isNotBlank();
      assertThat(deviation.alsoFollowing()).doesNotContain(deviation.requirement());
      requirements.add(deviation.requirement());
      functions.add(refused.function());
    }
    assertThat(functions).containsExactlyInAnyOrder(RtmFunction.values());
    assertThat(requirements).hasSizeGreaterThan(FEWEST_REQUIREMENTS);
  }

  private record Refused(RtmFunction function, Judgement.Deviation deviation) {}

  /** Gives every call of a walk the outcome of the last call of the same function. */
  private static List<Refused> refusedOutcomes() {
    List<Refused> refused = new ArrayList<>();
    Oracle oracle = new Oracle(new ReferenceProvider().manifest());
    Map<RtmFunction, Outcome> earlier = new EnumMap<>(RtmFunction.class);
    for (Happening happening : GuidedWalk.of(STEPS)) {
      if (happening instanceof Happening.Call call) {
        Outcome wrong = earlier.put(call.operation().function(), call.outcome());
        Snapshot before = oracle.snapshot();
        if (wrong != null && judge(oracle, call, wrong) instanceof Judgement.Deviation deviation) {
          refused.add(new Refused(call.operation().function(), deviation));
        }
        oracle.restore(before);
      }
      GuidedWalk.judge(oracle, happening);
    }
    return refused;
  }

  private static Judgement judge(Oracle oracle, Happening.Call call, Outcome outcome) {
    return oracle.judge(call.operation(), outcome, call.earliest(), call.latest());
  }
}
