package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/**
 * The oracle's view of a case: each call is judged until the first deviation, behind which the
 * oracle knows nothing any more.
 */
final class SecondOpinion {
  private final Oracle oracle;
  private final Recording recording;
  private final List<Judgement.Inconclusive> open = new ArrayList<>();
  private boolean silent;
  private boolean late;
  private @Nullable Finding finding;
  private long deviatedAt;

  SecondOpinion(Oracle oracle, Recording recording) {
    this.oracle = oracle;
    this.recording = recording;
  }

  Judgement of(Operation call, Outcome outcome, long earliest, long latest) {
    if (silent) {
      return Judgement.ACCEPTED;
    }
    if (PromisedRoutes.isMissing(call, outcome)) {
      return kept(PromisedRoutes.deviation(call, outcome), Blame.ADAPTER);
    }
    return kept(oracle.judge(call, outcome, earliest, latest), Blame.SUBJECT);
  }

  Judgement of(int event, boolean signalled, long earliest, long latest) {
    return silent
        ? Judgement.ACCEPTED
        : kept(oracle.judgeEvent(event, signalled, earliest, latest), Blame.SUBJECT);
  }

  boolean owesMessage(long clientHandle) {
    return !silent && oracle.owesMessage(clientHandle);
  }

  Oracle oracle() {
    return oracle;
  }

  void take(Happening.Advice advice) {
    switch (advice) {
      case FALL_SILENT -> silent = true;
      case SHORTAGE_ARMED -> oracle.shortageArmed(true);
      case SHORTAGE_OVER -> oracle.shortageArmed(false);
      case DELIVERS_LATE -> {
        late = true;
        oracle.deliversLate();
      }
    }
  }

  boolean sawLateDelivery() {
    return late;
  }

  /** Tells whether the oracle still follows the subject. */
  boolean follows() {
    return !silent;
  }

  /** Returns the first deviation with the calls that led to it. */
  Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  long deviatedAt() {
    return deviatedAt;
  }

  List<Judgement.Inconclusive> inconclusive() {
    return List.copyOf(open);
  }

  List<Observation> observations() {
    return oracle.profile();
  }

  private Judgement kept(Judgement judgement, Blame blame) {
    if (judgement == Judgement.ACCEPTED) {
      return judgement;
    }
    if (judgement instanceof Judgement.Deviation found) {
      silent = true;
      deviatedAt = recording.calls();
      finding =
          new Finding(
              found.requirement(), blame, found.expected(), found.butWas(), recording.lines());
      recording.trace().deviates(finding);
    } else if (judgement instanceof Judgement.Inconclusive undecided) {
      open.add(undecided);
    }
    return judgement;
  }
}
