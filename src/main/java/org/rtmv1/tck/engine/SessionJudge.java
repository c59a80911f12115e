package org.rtmv1.tck.engine;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.spi.Manifest;

/**
 * Judges one session by what was recorded of it, with a fresh oracle. Not thread-safe.
 *
 * <p>What happened is taken in in its order, and judged as it was while it happened.
 */
public final class SessionJudge {
  private static final int REMEMBERED = 1_000;

  private final Recording recording = Recording.ofLast(REMEMBERED, new NoTrace());
  private final OutcomeCheck outcomes = new OutcomeCheck(new Border("trace", new CallMeter()));
  private final SecondOpinion opinion;

  /** Prepares to judge a session with a subject of this manifest. */
  public SessionJudge(Manifest manifest) {
    opinion = new SecondOpinion(new Oracle(manifest), recording);
  }

  /**
   * Takes in the next thing that happened.
   *
   * @throws SubjectLostException where a call returned what no session lets through
   */
  public void happened(Happening happening) {
    recording.add(happening);
    if (happening instanceof Happening.Call call) {
      outcomes.checked(call.operation().function(), call.operation(), call.outcome());
      opinion.of(call.operation(), call.outcome(), call.earliest(), call.latest());
    } else if (happening instanceof Happening.EventSeen seen) {
      opinion.of(seen.event(), seen.signalled(), seen.earliest(), seen.latest());
    } else if (happening instanceof Happening.Advice advice) {
      opinion.take(advice);
    }
  }

  /** Returns the first deviation, with the steps that led to it. */
  public Optional<Finding> deviation() {
    return opinion.finding();
  }

  /** Returns what the oracle could not decide. */
  public List<Judgement.Inconclusive> inconclusive() {
    return opinion.inconclusive();
  }

  /** Returns the choices that the oracle saw the subject make. */
  public List<Observation> observations() {
    return opinion.observations();
  }

  /** Returns the number of calls so far. */
  public long calls() {
    return recording.calls();
  }
}
