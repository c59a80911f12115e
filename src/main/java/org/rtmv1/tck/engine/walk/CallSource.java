package org.rtmv1.tck.engine.walk;

import java.util.List;
import java.util.SplittableRandom;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/**
 * Proposes the steps of one walk, each the least covered of a few that the walk's phase draws.
 *
 * <p>The same manifest, seed, coverage and outcomes give the same steps. Not thread-safe.
 */
public final class CallSource {
  static final List<RtmFunction> WITH_HANDLE =
      List.of(
          RtmFunction.DEREGISTER_CLIENT,
          RtmFunction.ADD_ROUTE,
          RtmFunction.DELETE_ROUTE,
          RtmFunction.BLOCK_DELETE_ROUTES,
          RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE,
          RtmFunction.ENUMERATE_GET_NEXT_ROUTE,
          RtmFunction.CLOSE_ENUMERATION_HANDLE);

  private static final int CANDIDATES = 3;

  /** A situation met so often is covered well. */
  private static final int OFTEN = 16;

  private final SplittableRandom random;
  private final Coverage coverage;
  private final boolean virtualClock;
  private final Shadow shadow;
  private final Proposer proposer;
  private final Belief belief;
  private final Audit audit;
  private final StepMaker steps;
  private final Candidate[] candidates = new Candidate[CANDIDATES];
  private Candidate chosen = new Candidate();
  private Phase phase;

  /**
   * Starts a walk.
   *
   * @param seed decides everything that is drawn
   * @param coverage what earlier walks have covered; this one adds to it
   */
  public CallSource(Manifest manifest, long seed, Coverage coverage) {
    coverage.startWalk();
    this.random = new SplittableRandom(seed);
    this.coverage = coverage;
    this.virtualClock = manifest.offers(Capability.VIRTUAL_CLOCK);
    this.shadow = new Shadow(coverage.universes());
    this.proposer = new Proposer(random, shadow, manifest);
    this.belief = new Belief(shadow);
    this.audit = new Audit(shadow);
    this.steps = new StepMaker(shadow, manifest);
    this.phase = new Phase(random, true, virtualClock);
    for (int i = 0; i < CANDIDATES; i++) {
      candidates[i] = new Candidate();
    }
  }

  /**
   * Returns the next step. Its outcome is to be given to {@link #returned} before the next one is
   * asked for.
   */
  public Step next() {
    if (!audit.fill(chosen)) {
      choose();
    }
    chosen.situation = Situations.of(chosen, shadow.families);
    return steps.step(chosen);
  }

  /** Takes in what the call of the last step returned. */
  public void returned(Outcome outcome) {
    coverage.count(chosen.situation, OutcomeClass.of(chosen, outcome));
    belief.update(chosen, outcome);
    audit.returned(chosen, outcome);
  }

  /**
   * Takes in that the last step made no call: time passed, an event was looked at, or a slot was
   * empty.
   */
  public void passed() {
    coverage.count(chosen.situation, chosen.kind * OutcomeClass.PER_KIND);
    if (chosen.kind == Candidate.ADVANCE) {
      shadow.advance(chosen.seconds);
    } else if (chosen.kind < Candidate.ADVANCE) {
      audit.abandon();
    }
  }

  private void choose() {
    if (!phase.goesOn()) {
      phase = new Phase(random, false, virtualClock);
      audit.start();
      if (audit.fill(chosen)) {
        return;
      }
    }
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < CANDIDATES; i++) {
      Candidate candidate = candidates[i];
      if (i == 0) {
        proposer.proposeOdd(candidate, phase);
      } else {
        proposer.propose(candidate, phase);
      }
      candidate.situation = Situations.of(candidate, shadow.families);
      int score = score(candidate);
      if (score < least) {
        least = score;
        candidates[i] = chosen;
        chosen = candidate;
      }
    }
  }

  /** Situations count first; once they have been met often enough, pairs of transitions do. */
  private int score(Candidate candidate) {
    int count = coverage.count(candidate.situation);
    return count < OFTEN ? count : OFTEN + coverage.pairCount(candidate.kind);
  }
}
