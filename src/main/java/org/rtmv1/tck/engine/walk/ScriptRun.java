package org.rtmv1.tck.engine.walk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.script.Slots;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** One run of steps in a session, every outcome judged. Not thread-safe. */
public final class ScriptRun {
  private final Session session;
  private final Slots slots = new Slots();
  private int events;
  private boolean armed;
  private @Nullable Outcome outcome;
  private @Nullable Boolean signalled;

  /** Starts a run in a session in which nothing has happened yet. */
  public ScriptRun(Session session) {
    this.session = session;
  }

  /**
   * Runs one step and returns what the oracle says to it; a step whose slots are empty does not
   * run.
   *
   * @throws org.rtmv1.tck.engine.SubjectLostException where the subject died, hung or broke the
   *     interface
   */
  public Judgement perform(Step step) {
    outcome = null;
    signalled = null;
    if (step instanceof Step.Invoke invoke) {
      return invoke(invoke);
    }
    if (step instanceof Step.Advance advance) {
      session.pass(advance.duration());
    } else if (step instanceof Step.ArmShortage shortage) {
      session.armShortage(shortage.nth());
      armed = true;
    } else if (step instanceof Step.ObserveEvent observe) {
      return look(observe.event());
    }
    return Judgement.ACCEPTED;
  }

  /** Runs the step that a candidate describes, as {@link #perform(Step)} does. */
  Judgement perform(Candidate candidate, @Nullable Operation call) {
    outcome = null;
    if (call != null) {
      make(call);
      return session.lastJudgement();
    }
    if (candidate.kind == Kind.OBSERVE) {
      return look(candidate.index);
    }
    session.pass(Duration.ofSeconds(candidate.seconds));
    return Judgement.ACCEPTED;
  }

  /** Returns what the call of the last step returned; null where it made none. */
  public @Nullable Outcome outcome() {
    return outcome;
  }

  /** Returns what the last step saw of an event; null where it looked at none. */
  public @Nullable Boolean signalled() {
    return signalled;
  }

  private Judgement look(int event) {
    if (event > events) {
      return Judgement.ACCEPTED;
    }
    signalled = session.isSignalled(event);
    return session.lastJudgement();
  }

  private Judgement invoke(Step.Invoke step) {
    Operation call = slots.resolve(step);
    if (call == null) {
      return Judgement.ACCEPTED;
    }
    slots.keep(step, make(call));
    return session.lastJudgement();
  }

  private Outcome make(Operation call) {
    if (call instanceof Operation.RegisterClient register) {
      createEvents(register.changeEvent());
    }
    Outcome returned = session.call(call);
    outcome = returned;
    if (armed) {
      armed = false;
      session.disarmShortage();
    }
    return returned;
  }

  private void createEvents(int number) {
    while (events < number) {
      session.newEvent();
      events++;
    }
  }
}
