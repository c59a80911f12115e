package org.rtmv1.tck.engine.walk;

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
    } else if (step instanceof Step.ObserveEvent observe && observe.event() <= events) {
      signalled = session.isSignalled(observe.event());
      return session.lastJudgement();
    }
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

  private Judgement invoke(Step.Invoke step) {
    Operation call = slots.resolve(step);
    if (call == null) {
      return Judgement.ACCEPTED;
    }
    if (call instanceof Operation.RegisterClient register) {
      createEvents(register.changeEvent());
    }
    Outcome returned = session.call(call);
    outcome = returned;
    slots.keep(step, returned);
    Judgement judgement = session.lastJudgement();
    if (armed) {
      armed = false;
      session.disarmShortage();
    }
    return judgement;
  }

  private void createEvents(int number) {
    while (events < number) {
      session.newEvent();
      events++;
    }
  }
}
