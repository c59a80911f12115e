package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/**
 * Proposes the steps of one walk, each the least covered of a few that the walk's phase draws.
 *
 * <p>Where choosing has won nothing for a while, most steps are taken as they are drawn, until one
 * of them is new again.
 *
 * <p>The same manifest, seed, coverage and outcomes give the same steps. Not thread-safe.
 */
public final class CallSource {
  private static final int CANDIDATES = 3;

  /** A situation met so often is covered well. */
  private static final int OFTEN = 16;

  /** So many choices in a row that won nothing, and choosing is not worth its time any more. */
  private static final int PATIENCE = 8;

  /** Then one step in so many is still chosen, and the others are taken as they are drawn. */
  private static final int ALONE = 16;

  /** So often a step that is known to fail gives way to another: now and then it is made. */
  private static final int EVASIONS = 8;

  private final Dice dice;
  private final Coverage coverage;
  private final boolean virtualClock;
  private final Shadow shadow;
  private final Proposer proposer;
  private final Belief belief;
  private final Audit audit;
  private final Aim aim;
  private final CallMaker calls;
  private final WalkLog log = new WalkLog();
  private Candidate chosen = new Candidate();
  private Candidate other = new Candidate();
  private @Nullable Operation call;
  private Phase phase;
  private int patience = PATIENCE;
  private int steps;

  /** How well the current step was covered before. */
  private int least;

  /**
   * Starts a walk.
   *
   * @param seed decides everything that is drawn
   * @param coverage what earlier walks have covered; this one adds to it
   */
  public CallSource(Manifest manifest, long seed, Coverage coverage) {
    coverage.startWalk();
    this.dice = new Dice(seed);
    this.coverage = coverage;
    this.virtualClock = manifest.offers(Capability.VIRTUAL_CLOCK);
    this.shadow = new Shadow(coverage.universes());
    this.proposer = new Proposer(dice, shadow, manifest);
    this.belief = new Belief(shadow);
    this.audit = new Audit(shadow, dice);
    this.aim = new Aim(dice, shadow, coverage);
    this.calls = new CallMaker(shadow, manifest);
    this.phase = Phase.first(dice, virtualClock);
  }

  /**
   * Returns the next step. Its outcome is to be given to {@link #returned} before the next one is
   * asked for.
   */
  public Step next() {
    advance();
    return log.last();
  }

  /** Goes on to the next step, as {@link #next} does. */
  void advance() {
    if (!isPlanned()) {
      chooseAnew();
    }
    if (Kind.isCall(chosen.kind)) {
      makeCall();
    } else {
      noteLapse();
    }
  }

  /** Returns what the current step is. */
  Candidate step() {
    return chosen;
  }

  /** Returns the call of the current step, null where it makes none. */
  @Nullable Operation call() {
    return call;
  }

  /** Returns all steps up to the current one. */
  List<Step> steps() {
    return log.steps();
  }

  /** Takes in what the call of the current step returned. */
  public void returned(Outcome outcome) {
    int error = outcome.error();
    coverage.count(chosen.situation, OutcomeClass.of(chosen.kind, error, outcome));
    belief.update(chosen, error, outcome);
    audit.returned(chosen, error);
  }

  /**
   * Takes in that the current step made no call: time passed, an event was looked at, or a slot was
   * empty.
   */
  public void passed() {
    coverage.count(chosen.situation, OutcomeClass.ofPassing(chosen.kind));
    if (chosen.kind == Kind.ADVANCE) {
      shadow.advance(chosen.seconds);
    }
    audit.passed(chosen);
  }

  private void makeCall() {
    Ticket ticket = calls.ticket(chosen);
    Operation made = calls.call(chosen, ticket);
    int slot = Kind.fillsSlot(chosen.kind) ? shadow.nextSlot : 0;
    log.called(made, slot, ticket.slot(), calls.routeSlot(chosen));
    call = made;
  }

  private void noteLapse() {
    call = null;
    if (chosen.kind == Kind.ADVANCE) {
      log.advanced(chosen.seconds);
    } else {
      log.observed(chosen.index);
    }
  }

  /** Takes the current step from the audit that ends each phase, where one is under way. */
  private boolean isPlanned() {
    if (takesPlanned()) {
      return true;
    }
    if (phase.goesOn()) {
      return false;
    }
    audit.start(phase.scope());
    phase = Phase.next(dice, shadow.families.length, virtualClock);
    return takesPlanned();
  }

  /** Takes the next planned step; a use of an ended handle gives way where it is known to fail. */
  private boolean takesPlanned() {
    while (audit.fill(chosen)) {
      chosen.situation = Situations.of(chosen, shadow);
      if (chosen.target == Target.LIVE || !coverage.isKnownToFail(chosen.situation)) {
        return true;
      }
      audit.passOver();
    }
    return false;
  }

  /** Chooses, and chooses again where a walk would most likely end as others have. */
  private void chooseAnew() {
    choose();
    for (int i = 0; i < EVASIONS && coverage.isKnownToFail(chosen.situation); i++) {
      choose();
    }
  }

  private void choose() {
    if (patience > 0 || ++steps % ALONE == 0) {
      chooseLeastCovered();
    } else {
      proposer.propose(chosen, phase);
      least = score(chosen);
    }
    aim.atExpiry(chosen);
    patience = least <= OFTEN ? PATIENCE : patience - 1;
  }

  private void chooseLeastCovered() {
    proposer.proposeOdd(chosen, phase);
    aim.atLeastCovered(chosen);
    least = score(chosen);
    for (int i = 1; i < CANDIDATES && least > 0; i++) {
      proposer.propose(other, phase);
      aim.atLeastCovered(other);
      int score = score(other);
      if (score < least) {
        least = score;
        Candidate better = other;
        other = chosen;
        chosen = better;
      }
    }
  }

  /** Situations count first; once they have been met often enough, pairs of transitions do. */
  private int score(Candidate candidate) {
    candidate.situation = Situations.of(candidate, shadow);
    int count = coverage.count(candidate.situation);
    return count < OFTEN ? count : OFTEN + coverage.pairCount(candidate.kind);
  }
}
