package org.rtmv1.tck.engine.trace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunTrace.SessionKind;
import org.rtmv1.tck.engine.SessionJudge;
import org.rtmv1.tck.model.Judgement.Inconclusive;
import org.rtmv1.tck.spi.Manifest;

/** One session of a trace: what its run said of it, and what is said of it now. */
final class JudgedSession {
  private final int number;
  private final SessionKind kind;
  private @Nullable SessionJudge judge;
  private Optional<Finding> deviation = Optional.empty();
  private List<Inconclusive> undecided = List.of();
  private long calls;
  private TraceLine.@Nullable Deviated recorded;
  private TraceLine.@Nullable Closed closed;
  private TraceLine.@Nullable Lost lost;

  JudgedSession(TraceLine.Opened opened, Manifest manifest) {
    this.number = opened.session();
    this.kind = opened.kind();
    this.judge = new SessionJudge(manifest);
  }

  boolean isWalk() {
    return kind == SessionKind.WALK;
  }

  long calls() {
    return calls;
  }

  /** Judges what happened next; false where the session has ended. */
  boolean happened(Happening happening) {
    if (judge == null) {
      return false;
    }
    judge.happened(happening);
    calls = judge.calls();
    deviation = judge.deviation();
    undecided = judge.inconclusive();
    return true;
  }

  void take(TraceLine line) {
    if (line instanceof TraceLine.Deviated deviated) {
      recorded = deviated;
    } else if (line instanceof TraceLine.Closed end) {
      closed = end;
      judge = null;
    } else if (line instanceof TraceLine.Lost loss) {
      lost = loss;
    }
  }

  boolean isLost() {
    return lost != null;
  }

  /** Returns the first deviation as it is seen now. */
  Optional<Finding> deviation() {
    return deviation;
  }

  /** Returns how this judgement differs from the run's, in words; empty where it does not. */
  Optional<String> difference() {
    if (!sameDeviation()) {
      return Optional.of(
          "session %d: the run saw %s, now it is %s"
              .formatted(
                  number,
                  recorded == null ? "no deviation" : recorded.requirement() + " deviate",
                  deviation()
                      .map(each -> each.requirement() + " that deviates")
                      .orElse("no deviation")));
    }
    return sameUndecided()
        ? Optional.empty()
        : Optional.of("session %d: what stays undecided is not the same".formatted(number));
  }

  private boolean sameDeviation() {
    TraceLine.Deviated before = recorded;
    if (before == null || deviation().isEmpty()) {
      return before == null && deviation().isEmpty();
    }
    Finding now = deviation().get();
    return before.requirement().equals(now.requirement())
        && before.expected().equals(now.expected())
        && before.butWas().equals(now.butWas());
  }

  private boolean sameUndecided() {
    return closed == null || closed.undecided().equals(undecided);
  }

  /** Returns the result of the session's case: the run's own where the oracle still agrees. */
  CaseResult settled(CaseResult result) {
    if (difference().isEmpty() || isSkipped(result.outcome())) {
      return result;
    }
    if (deviation().isPresent()) {
      return deviates(result, deviation().get());
    }
    if (recorded != null) {
      return result.ended(
          CaseOutcome.INCONCLUSIVE,
          "the run saw %s deviate, where this kit accepts every call"
              .formatted(recorded.requirement()),
          Optional.empty());
    }
    return undecided(result);
  }

  private static boolean isSkipped(CaseOutcome outcome) {
    return switch (outcome) {
      case NOT_APPLICABLE, NOT_TESTED, KIT_FAULT -> true;
      default -> false;
    };
  }

  private static CaseResult deviates(CaseResult result, Finding finding) {
    String seen = "expected %s, but was %s".formatted(finding.expected(), finding.butWas());
    return finding.requirement().equals(result.requirement())
        ? result.ended(CaseOutcome.DEVIATES, seen, Optional.of(finding))
        : result.ended(
            CaseOutcome.BLOCKED,
            "follows from " + finding.requirement() + ": " + seen,
            Optional.of(finding));
  }

  private CaseResult undecided(CaseResult result) {
    Optional<Inconclusive> own =
        undecided.stream()
            .filter(each -> each.requirement().equals(result.requirement()))
            .findFirst();
    boolean spoilt = result.outcome() == CaseOutcome.PASSED && own.isPresent();
    return spoilt
        ? result.ended(
            CaseOutcome.INCONCLUSIVE,
            result.requirement() + " stays open: " + own.get().reason(),
            Optional.empty())
        : result;
  }

  /** Returns a result for a deviation that no result of the trace tells of. */
  CaseResult untold(Finding finding) {
    return new CaseResult(
        "session:" + number,
        isWalk() ? "A guided walk" : "A case that was broken off",
        finding.requirement(),
        Level.R,
        CaseOutcome.DEVIATES,
        "expected %s, but was %s".formatted(finding.expected(), finding.butWas()),
        Optional.of(finding),
        List.of(),
        calls(),
        Duration.ZERO);
  }
}
