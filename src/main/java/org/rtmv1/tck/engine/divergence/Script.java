package org.rtmv1.tck.engine.divergence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.CallSource;
import org.rtmv1.tck.rtm.Outcome;

/** Where the steps of one run come from. */
interface Script {
  /** Returns the next step, null at the end. */
  @Nullable Step next();

  /** Takes in what the call of the last step returned, null where it made none. */
  void came(@Nullable Outcome outcome);

  /** Returns a script of these steps. */
  static Script of(List<Step> steps) {
    return new Script() {
      private int next;

      @Override
      public @Nullable Step next() {
        return next < steps.size() ? steps.get(next++) : null;
      }

      @Override
      public void came(@Nullable Outcome outcome) {
        // these steps are what they are
      }
    };
  }

  /** Returns a script of so many steps of a walk, each of which is added to {@code made}. */
  static Script of(CallSource source, int length, List<Step> made) {
    return new Script() {
      @Override
      public @Nullable Step next() {
        if (made.size() == length) {
          return null;
        }
        Step step = source.next();
        made.add(step);
        return step;
      }

      @Override
      public void came(@Nullable Outcome outcome) {
        if (outcome == null) {
          source.passed();
        } else {
          source.returned(outcome);
        }
      }
    };
  }
}
