package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.TimeToLive;

/** Plain times in the place of those that a walk has drawn. */
final class PlainTimes {
  private static final int MINUTE = 60;

  /** More than the lateness for which no oracle blames a subject. */
  private static final int LONG = 2 * 24 * 60 * MINUTE;

  private static final List<Integer> TIMES = List.of(MINUTE / 2, MINUTE + 2, 3 * MINUTE, LONG);

  private PlainTimes() {}

  /** Returns the script with plain times everywhere. */
  static List<List<Step>> everywhere(List<Step> steps) {
    return TIMES.stream()
        .map(time -> steps.stream().map(step -> passing(step, living(step, MINUTE), time)).toList())
        .toList();
  }

  /** Returns the step with plain times, the plainest first. */
  static List<Step> of(Step step) {
    return TIMES.stream().map(time -> passing(step, living(step, time), time)).toList();
  }

  /** Returns the script with one lapse for two that follow each other; empty for other steps. */
  static Optional<List<Step>> together(List<Step> steps, int first) {
    if (!(steps.get(first) instanceof Step.Advance one)
        || !(steps.get(first + 1) instanceof Step.Advance other)) {
      return Optional.empty();
    }
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(first + 1);
    fewer.set(first, new Step.Advance(one.duration().plus(other.duration())));
    return Optional.of(fewer);
  }

  private static Step passing(Step step, Step otherwise, int seconds) {
    return step instanceof Step.Advance ? new Step.Advance(Duration.ofSeconds(seconds)) : otherwise;
  }

  private static Step living(Step step, int seconds) {
    return step instanceof Step.Invoke invoke
            && invoke.call() instanceof Operation.AddRoute add
            && add.timeToLive() != TimeToLive.INFINITE
        ? invoke.withCall(
            new Operation.AddRoute(
                add.clientHandle(),
                add.route(),
                seconds,
                add.wantCurBestRoute(),
                add.wantPrevBestRoute()))
        : step;
  }
}
