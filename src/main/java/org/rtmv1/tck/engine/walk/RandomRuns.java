package org.rtmv1.tck.engine.walk;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.SessionThread;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.Manifest;

/**
 * Short runs of uniformly random calls under the oracle: what guided walks are measured against.
 *
 * <p>Functions, looks at events and lapses of time are drawn evenly and arguments from the same few
 * values as in guided walks; nothing is preferred, and each run starts with a fresh subject. Calls
 * are counted as walks count them: looks and lapses aside.
 */
public final class RandomRuns {
  private static final int LENGTH = 32;
  private static final int DESTINATIONS = 4;

  private final RunSettings settings;
  private final Manifest manifest;
  private final Dice dice;
  private final Coverage universes;
  private final AtomicLong calls = new AtomicLong();

  /** Prepares runs on the subject of {@code settings}, whose seed decides every call. */
  public RandomRuns(RunSettings settings) {
    this.settings = settings;
    this.manifest = settings.provider().manifest();
    this.dice = new Dice(settings.seed());
    this.universes = new Coverage(manifest);
  }

  /** Returns how many calls it took to the first failure; empty where the budget was used up. */
  public OptionalLong callsToFailure(long budget) {
    return fail(budget) ? OptionalLong.of(calls.get()) : OptionalLong.empty();
  }

  private boolean fail(long budget) {
    try (SessionThread thread = new SessionThread(settings, manifest)) {
      return thread.run(() -> fail(thread, budget));
    } catch (SubjectLostException e) {
      return true;
    }
  }

  private boolean fail(SessionThread thread, long budget) {
    while (calls.get() < budget) {
      if (fails(thread)) {
        return true;
      }
    }
    return false;
  }

  private boolean fails(SessionThread thread) {
    try (Session session = thread.open(LENGTH)) {
      return fails(session);
    } catch (SubjectLostException e) {
      return true;
    }
  }

  private boolean fails(Session session) {
    Shadow shadow = new Shadow(universes.universes());
    Proposer proposer = new Proposer(dice, shadow, manifest);
    Belief belief = new Belief(shadow);
    CallMaker maker = new CallMaker(shadow, manifest);
    Phase phase = Phase.uniform(Scope.whole(shadow.families.length, DESTINATIONS));
    ScriptRun run = new ScriptRun(session);
    Candidate candidate = new Candidate();
    for (int made = 0; made < LENGTH; made += Kind.isCall(candidate.kind) ? 1 : 0) {
      proposer.propose(candidate, phase);
      if (run.perform(candidate, call(candidate, maker)) instanceof Judgement.Deviation) {
        return true;
      }
      Outcome outcome = run.outcome();
      if (outcome != null) {
        belief.update(candidate, outcome.error(), outcome);
      } else if (candidate.kind == Kind.ADVANCE) {
        shadow.advance(candidate.seconds);
      }
    }
    return false;
  }

  private @Nullable Operation call(Candidate candidate, CallMaker maker) {
    if (!Kind.isCall(candidate.kind)) {
      return null;
    }
    calls.incrementAndGet();
    return maker.call(candidate, maker.ticket(candidate));
  }
}
