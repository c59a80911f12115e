package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;

final class SnapshotTest {
  private static final int STEPS = 4_000;
  private static final List<Happening> WALK = GuidedWalk.of(STEPS);

  @Test
  void an_oracle_that_is_restored_after_every_call_judges_as_one_that_never_is() {
    Oracle plain = fresh();
    Oracle restored = fresh();
    for (int i = 0; i < WALK.size(); i++) {
      assertThat(GuidedWalk.judge(restored, WALK.get(i)))
          .isEqualTo(GuidedWalk.judge(plain, WALK.get(i)));
      restored.restore(restored.snapshot());
      if (i % 50 == 0) {
        assertThat(beliefs(restored)).isEqualTo(beliefs(plain));
      }
    }
    assertThat(beliefs(restored)).isEqualTo(beliefs(plain));
  }

  @Test
  void what_follows_leaves_a_snapshot_as_it_was_however_often_it_is_restored() {
    Oracle oracle = fresh();
    for (int i = 0; i < WALK.size(); i++) {
      if (i % 250 == 200) {
        Snapshot snapshot = oracle.snapshot();
        List<Object> before = beliefs(oracle);
        for (int time = 0; time < 2; time++) {
          WALK.subList(i, Math.min(i + 200, WALK.size()))
              .forEach(next -> GuidedWalk.judge(oracle, next));
          oracle.restore(snapshot);
          assertThat(beliefs(oracle)).isEqualTo(before);
        }
      }
      GuidedWalk.judge(oracle, WALK.get(i));
    }
  }

  @Test
  void a_wrong_outcome_is_told_in_the_same_words_after_a_restore() {
    Oracle oracle = fresh();
    Map<RtmFunction, Outcome> earlier = new EnumMap<>(RtmFunction.class);
    int deviations = 0;
    for (Happening happening : WALK) {
      if (happening instanceof Happening.Call call) {
        Outcome wrong = earlier.put(call.operation().function(), call.outcome());
        Judgement first = wrong == null ? Judgement.ACCEPTED : tried(oracle, call, wrong);
        Judgement second = wrong == null ? Judgement.ACCEPTED : tried(oracle, call, wrong);
        assertThat(second).isEqualTo(first);
        deviations += first instanceof Judgement.Deviation ? 1 : 0;
      }
      assertThat(GuidedWalk.judge(oracle, happening)).isEqualTo(Judgement.ACCEPTED);
    }
    assertThat(deviations).isGreaterThan(STEPS / 10);
  }

  /** Judges an outcome that the call did not have, and goes back. */
  private static Judgement tried(Oracle oracle, Happening.Call call, Outcome outcome) {
    Snapshot before = oracle.snapshot();
    Judgement judgement = oracle.judge(call.operation(), outcome, call.earliest(), call.latest());
    oracle.restore(before);
    return judgement;
  }

  private static Oracle fresh() {
    return new Oracle(new ReferenceProvider().manifest());
  }

  /** Returns everything that an oracle shows of what it believes, in one order. */
  private static List<Object> beliefs(Oracle oracle) {
    List<Object> beliefs = new ArrayList<>();
    for (Family family : Family.values()) {
      beliefs.add(sorted(oracle.routes(family).stream()));
      beliefs.add(sorted(oracle.bestRoutes(family).stream()));
    }
    beliefs.add(sorted(oracle.clients().stream()));
    beliefs.add(sorted(oracle.enumerations().stream()));
    oracle.clients().stream()
        .sorted(Comparator.comparingLong(BelievedClient::handle))
        .map(client -> oracle.messages(client.handle()))
        .forEach(beliefs::add);
    beliefs.add(oracle.profile());
    return beliefs;
  }

  private static List<?> sorted(Stream<?> values) {
    return values.sorted(Comparator.comparing(Object::toString)).toList();
  }
}
