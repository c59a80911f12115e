package org.rtmv1.tck.engine.divergence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rtmv1.tck.engine.Recording;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.Step;

/** Two subjects that are made to run the same steps. */
final class Pair {
  /** While reducing, nothing is waited for long. */
  private static final Duration SHORT_WAIT = Duration.ofMillis(1);

  private static final Duration SHORT_DEADLINE = Duration.ofSeconds(1);
  private static final int HURRIED_HANGS = 12;

  /** How a call whose handle has a name begins behind that name. */
  private static final String RESULT_OF = " = Rtm";

  private final RunSettings firstSettings;
  private final RunSettings secondSettings;
  private final boolean exactAges;
  private final BiFunction<Performance, Performance, Optional<Difference>> kind;
  private final Performer first;
  private final Performer second;
  private int hangsLeft;

  /**
   * Prepares runs of two subjects.
   *
   * @param exactAges whether ages compare as numbers
   * @param kind finds the difference that is looked for
   * @param mostHangs after so many runs that ended in a hang, nothing runs any more
   */
  Pair(
      RunSettings first,
      RunSettings second,
      boolean exactAges,
      BiFunction<Performance, Performance, Optional<Difference>> kind,
      int mostHangs) {
    this.firstSettings = first;
    this.secondSettings = second;
    this.exactAges = exactAges;
    this.kind = kind;
    this.hangsLeft = mostHangs;
    this.first = new Performer(first, exactAges);
    this.second = new Performer(second, exactAges);
  }

  /** Returns the same pair with less patience. */
  Pair hurried() {
    return new Pair(
        hurried(firstSettings), hurried(secondSettings), exactAges, kind, HURRIED_HANGS);
  }

  private static RunSettings hurried(RunSettings settings) {
    return settings
        .withMessageWait(shorter(settings.messageWait(), SHORT_WAIT))
        .withCallDeadline(shorter(settings.callDeadline(), SHORT_DEADLINE));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Runs a script on the first subject and the steps it has {@code made} on the second one. */
  Optional<Difference> run(Script script, List<Step> made) {
    if (isWornOut()) {
      return Optional.empty();
    }
    Performance one = first.perform(script);
    Performance other = second.perform(Script.of(made));
    if (one.hung() || other.hung()) {
      hangsLeft--;
    }
    return kind.apply(one, other);
  }

  /** Tells whether so many runs have ended in a hang that nothing runs any more. */
  boolean isWornOut() {
    return hangsLeft <= 0;
  }

  /** Runs these steps on both. */
  Optional<Difference> run(List<Step> steps) {
    return run(Script.of(steps), steps);
  }

  /** Runs these steps on both and puts what they show in words. */
  Divergence tell(long seed, List<Step> steps, Difference sought) {
    Performance one = first.tell(Script.of(steps));
    Performance other = second.tell(Script.of(steps));
    Optional<Difference> found = kind.apply(one, other).filter(sought::isLike);
    return new Divergence(
        seed,
        steps,
        calls(steps, one, other),
        found.orElse(sought).parts(),
        opinion(one),
        opinion(other),
        found.isPresent());
  }

  private static Divergence.Opinion opinion(Performance side) {
    boolean deviates = side.finding().isPresent();
    boolean lost = side.loss().isPresent() && side.deviatesAt() == side.shown().size() - 1;
    return new Divergence.Opinion(
        side.finding(), deviates ? side.deviatesAt() + 1 : 0, lost, side.last(), side.choices());
  }

  private static List<Divergence.ComparedCall> calls(
      List<Step> steps, Performance one, Performance other) {
    List<Divergence.ComparedCall> calls = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Recording.Line line = line(i, one);
      Recording.Line otherLine = line(i, other);
      boolean both = i < one.shown().size() && i < other.shown().size();
      boolean same = both && one.shown().get(i).isLike(other.shown().get(i));
      String text = line.text().isEmpty() ? otherLine.text() : line.text();
      calls.add(
          new Divergence.ComparedCall(
              text.isEmpty() ? name(steps.get(i)) : text,
              outcome(i, line, one, other),
              outcome(i, otherLine, other, one) + (same ? "" : otherCall(line, otherLine)),
              same));
    }
    return calls;
  }

  /** A handle that is one client's here may be nobody's there. */
  private static String otherCall(Recording.Line line, Recording.Line otherLine) {
    String call = withoutResult(line.text());
    String otherCall = withoutResult(otherLine.text());
    boolean differ = !call.isEmpty() && !otherCall.isEmpty() && !call.equals(otherCall);
    return differ ? ", from " + otherCall : "";
  }

  private static String withoutResult(String call) {
    return call.substring(
        call.indexOf(RESULT_OF) < 0 ? 0 : call.indexOf(RESULT_OF) + " = ".length());
  }

  private static Recording.Line line(int index, Performance side) {
    return index < side.lines().size() ? side.lines().get(index) : new Recording.Line("", "", "");
  }

  private static String name(Step step) {
    return step instanceof Step.Invoke invoke
        ? invoke.call().function().documentedName()
        : "a look at an event";
  }

  /** Returns an outcome in words, with the origins of values where these make the difference. */
  private static String outcome(
      int index, Recording.Line line, Performance side, Performance other) {
    if (index >= side.shown().size()) {
      return "not called: the subject was lost before";
    }
    Shown shown = side.shown().get(index);
    if (shown.equals(Shown.LOST)) {
      return "the subject was lost";
    }
    if (shown.equals(Shown.LEFT_OUT)) {
      return "not called: an earlier step did not return what it needs";
    }
    boolean compared = index < other.shown().size();
    List<String> origins =
        compared ? shown.origins(shown.differences(other.shown().get(index))) : List.of();
    return origins.isEmpty()
        ? line.outcome()
        : line.outcome() + " (" + String.join(", ", origins) + ")";
  }
}
