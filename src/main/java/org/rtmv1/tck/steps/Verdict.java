package org.rtmv1.tck.steps;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;

/**
 * How a scenario ended, and who is to blame.
 *
 * @param outcome how it ended
 * @param reason why, empty where it passed
 * @param finding the deviation, where there is one
 */
record Verdict(CaseOutcome outcome, String reason, Optional<Finding> finding) {
  private static final String ROBUSTNESS = "BAD";
  private static final int LAST_CALLS = 10;

  static Verdict passed() {
    return new Verdict(CaseOutcome.PASSED, "", Optional.empty());
  }

  static Verdict without(CaseOutcome outcome, String reason) {
    return new Verdict(outcome, reason, Optional.empty());
  }

  /** Judges a scenario that has ended. */
  static Verdict of(Rule rule, Ending ending) {
    if (ending.stop().isPresent() && isSkip(ending)) {
      return skipped(ending.stop().get());
    }
    return ending
        .deviation()
        .map(deviation -> deviates(rule, ending, deviation))
        .orElseGet(() -> undisputed(rule, ending));
  }

  /** That a scenario is not for the subject does not undo what the oracle saw before. */
  private static boolean isSkip(Ending ending) {
    Stop stop = ending.stop().orElseThrow();
    boolean left = stop instanceof Stop.NotApplicable || stop instanceof Stop.NotTested;
    return stop instanceof Stop.KitFailed || (left && ending.deviation().isEmpty());
  }

  private static Verdict skipped(Stop stop) {
    if (stop instanceof Stop.NotApplicable none) {
      return without(CaseOutcome.NOT_APPLICABLE, none.reason());
    }
    return stop instanceof Stop.NotTested none
        ? without(CaseOutcome.NOT_TESTED, none.reason())
        : without(CaseOutcome.KIT_FAULT, ((Stop.KitFailed) stop).reason());
  }

  /** The oracle saw a deviation, at the call where the scenario stopped or before. */
  private static Verdict deviates(Rule rule, Ending ending, Finding deviation) {
    boolean same = deviation.requirement().equals(rule.requirement());
    boolean ownExpectation = ending.stop().orElse(null) instanceof Stop.Unexpected;
    boolean own = same || (ending.inQuestion() && rule.level() != Level.O);
    if (ownExpectation && own) {
      Stop.Unexpected unexpected = (Stop.Unexpected) ending.stop().get();
      return found(
          deviation.seenBy(rule.requirement(), unexpected.expected(), unexpected.butWas()));
    }
    return same ? found(deviation) : follows(deviation);
  }

  private static Verdict follows(Finding deviation) {
    return new Verdict(
        CaseOutcome.BLOCKED,
        "follows from %s: expected %s, but was %s"
            .formatted(deviation.requirement(), deviation.expected(), deviation.butWas()),
        Optional.of(deviation));
  }

  private static Verdict undisputed(Rule rule, Ending ending) {
    Optional<String> open = ending.inconclusiveAbout(rule.requirement());
    if (ending.stop().isEmpty()) {
      return open.map(reason -> without(CaseOutcome.INCONCLUSIVE, reason))
          .orElseGet(Verdict::passed);
    }
    Stop stop = ending.stop().get();
    if (stop instanceof Stop.Unexpected unexpected) {
      return unexpected(rule, ending, unexpected);
    }
    if (stop instanceof Stop.Follows other) {
      return follows(other.finding());
    }
    if (stop instanceof Stop.Lost lost) {
      return lost(rule, ending, lost);
    }
    return stop instanceof Stop.Undecided undecided
        ? without(CaseOutcome.INCONCLUSIVE, undecided.reason())
        : without(CaseOutcome.BLOCKED, ((Stop.Unprepared) stop).reason());
  }

  private static Verdict unexpected(Rule rule, Ending ending, Stop.Unexpected unexpected) {
    return ending
        .inconclusive()
        .map(reason -> without(CaseOutcome.INCONCLUSIVE, reason))
        .orElseGet(
            () ->
                found(
                    new Finding(
                        rule.requirement(),
                        Blame.SUBJECT,
                        unexpected.expected(),
                        unexpected.butWas(),
                        ending.after().get())));
  }

  /**
   * A death or a hang at the call that the rule is about is the subject's own; an adapter that
   * breaks the interface deviates only where robustness is the question.
   */
  private static Verdict lost(Rule rule, Ending ending, Stop.Lost lost) {
    boolean robustness = rule.requirement().area().equals(ROBUSTNESS);
    boolean deviates =
        switch (lost.loss().blame()) {
          case SUBJECT -> !lost.preparing();
          case ADAPTER -> !lost.preparing() && robustness;
          default -> false;
        };
    if (!deviates) {
      return without(CaseOutcome.SUBJECT_LOST, withCalls(lost.loss().reason(), ending));
    }
    return found(
        new Finding(
            rule.requirement(),
            lost.loss().blame(),
            "an answer to the call",
            lost.loss().reason(),
            ending.after().get()));
  }

  private static String withCalls(String reason, Ending ending) {
    List<String> calls = ending.after().get();
    List<String> last = calls.subList(Math.max(calls.size() - LAST_CALLS, 0), calls.size());
    return last.isEmpty() ? reason : reason + "\nafter:\n" + String.join("\n", last);
  }

  private static Verdict found(Finding finding) {
    return new Verdict(
        CaseOutcome.DEVIATES,
        "expected %s, but was %s".formatted(finding.expected(), finding.butWas()),
        Optional.of(finding));
  }
}
