package org.rtmv1.tck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.TimeToLive;

/**
 * The oracle's view of a case: each call is judged until the first deviation, behind which the
 * oracle knows nothing any more, or until a route's time to live may be up, from where on the
 * scenarios judge alone.
 */
final class SecondOpinion {
  private final Oracle oracle;
  private final Recording recording;
  private final List<Judgement.Inconclusive> open = new ArrayList<>();
  private boolean silent;
  private long firstDue = Long.MAX_VALUE;
  private @Nullable Finding finding;
  private long deviatedAt;

  SecondOpinion(Oracle oracle, Recording recording) {
    this.oracle = oracle;
    this.recording = recording;
  }

  Judgement of(Operation call, Outcome outcome, long earliest, long latest) {
    if (isSilent(latest)) {
      return Judgement.ACCEPTED;
    }
    noteDue(call, earliest);
    Optional<Judgement.Deviation> missing = PromisedRoutes.missing(call, outcome);
    if (missing.isPresent()) {
      return kept(missing.get(), Blame.ADAPTER);
    }
    return kept(oracle.judge(call, outcome, earliest, latest), Blame.SUBJECT);
  }

  Judgement of(int event, boolean signalled, long earliest, long latest) {
    return isSilent(latest)
        ? Judgement.ACCEPTED
        : kept(oracle.judgeEvent(event, signalled, earliest, latest), Blame.SUBJECT);
  }

  private boolean isSilent(long latest) {
    silent |= latest >= firstDue;
    return silent;
  }

  /** Notes when a route that this call may have added can be due at the earliest. */
  private void noteDue(Operation call, long earliest) {
    if (call instanceof Operation.AddRoute add && add.timeToLive() != TimeToLive.INFINITE) {
      long life =
          TimeToLive.isDocumented(add.timeToLive())
              ? Integer.toUnsignedLong(add.timeToLive()) * FileTime.PER_SECOND
              : 0;
      firstDue = Math.min(firstDue, earliest + life);
    }
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
      case DELIVERS_LATE -> oracle.deliversLate();
    }
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
