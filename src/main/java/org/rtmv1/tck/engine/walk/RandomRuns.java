package org.rtmv1.tck.engine.walk;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Manifest;

/**
 * Short runs of uniformly random calls under the oracle: what guided walks are measured against.
 *
 * <p>Functions, looks at events and lapses of time are drawn evenly and arguments from the same few
 * values as in guided walks; nothing is preferred, and each run starts with a fresh subject.
 */
public final class RandomRuns {
  private static final int LENGTH = 32;
  private static final int DESTINATIONS = 4;

  private final RunSettings settings;
  private final Manifest manifest;
  private final SplittableRandom random;
  private final Coverage universes;
  private long calls;

  /** Prepares runs on the subject of {@code settings}, whose seed decides every call. */
  public RandomRuns(RunSettings settings) {
    this.settings = settings;
    this.manifest = settings.provider().manifest();
    this.random = new SplittableRandom(settings.seed());
    this.universes = new Coverage(manifest);
  }

  /** Returns how many calls it took to the first failure; empty where the budget was used up. */
  public OptionalLong callsToFailure(long budget) {
    while (calls < budget) {
      if (fails()) {
        return OptionalLong.of(calls);
      }
    }
    return OptionalLong.empty();
  }

  private boolean fails() {
    try (Session session = Session.openForWalk(settings, manifest, LENGTH)) {
      return session.walk(() -> fails(session));
    } catch (SubjectLostException e) {
      return true;
    }
  }

  private boolean fails(Session session) {
    Shadow shadow = new Shadow(universes.universes());
    Proposer proposer = new Proposer(random, shadow, manifest);
    Belief belief = new Belief(shadow);
    StepMaker steps = new StepMaker(shadow, manifest);
    Phase phase = Phase.uniform(DESTINATIONS);
    ScriptRun run = new ScriptRun(session);
    Candidate candidate = new Candidate();
    for (int i = 0; i < LENGTH; i++) {
      proposer.propose(candidate, phase);
      Step step = steps.step(candidate);
      calls++;
      if (run.perform(step) instanceof Judgement.Deviation) {
        return true;
      }
      Outcome outcome = run.outcome();
      if (outcome != null) {
        belief.update(candidate, outcome);
      } else if (candidate.kind == Candidate.ADVANCE) {
        shadow.advance(candidate.seconds);
      }
    }
    return false;
  }
}
