package org.rtmv1.tck.engine.concurrent;

import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.wire.LaneCall;

/** One caller in this process: makes its calls one after another, on one thread. */
final class Lane {
  /** A pause of this length lets another caller get half-way through a call. */
  private static final int LONGEST_PAUSE = 400;

  private static final int PAUSES = 4;

  /** Whoever gives way is back too late to begin together with the others. */
  private static final int SPINS_BEFORE_YIELDING = 10_000;

  private final int number;
  private final List<Operation> calls;
  private final Function<Operation, Outcome> subject;
  private final Random pauses;
  private final UnderWay underWay;
  private final BlockingQueue<LaneCall> returned = new LinkedBlockingQueue<>();

  /**
   * Makes a caller.
   *
   * @param number which of the callers, from 0 on
   * @param calls what it calls
   * @param subject makes a call
   * @param pauses decides how long it waits before each
   * @param underWay is told of each
   */
  Lane(
      int number,
      List<Operation> calls,
      Function<Operation, Outcome> subject,
      Random pauses,
      UnderWay underWay) {
    this.number = number;
    this.calls = calls;
    this.subject = subject;
    this.pauses = pauses;
    this.underWay = underWay;
  }

  /** Waits until all callers are here, and makes the calls. */
  boolean run(AtomicInteger missing) {
    underWay.callerBegins();
    missing.decrementAndGet();
    for (int spins = 0; missing.get() > 0; spins++) {
      giveWay(spins);
    }
    try {
      for (int i = 0; i < calls.size(); i++) {
        pause();
        returned.add(made(i));
      }
    } finally {
      underWay.callerEnds();
    }
    return true;
  }

  /** Returns the calls that have returned until now. */
  List<LaneCall> returned() {
    return List.copyOf(returned);
  }

  /** Returns the name of the call that has not returned, empty where all have. */
  String underWay() {
    int next = returned.size();
    return next < calls.size() ? calls.get(next).function().documentedName() : "";
  }

  private LaneCall made(int index) {
    Operation call = calls.get(index);
    long began = System.nanoTime();
    underWay.callBegins();
    try {
      Outcome outcome = subject.apply(call);
      return new LaneCall(number, index, outcome, began, System.nanoTime());
    } catch (RuntimeException | StackOverflowError e) {
      throw new CallFailedException(call.function().documentedName() + " threw " + e, e);
    } finally {
      underWay.callEnds();
    }
  }

  private void pause() {
    if (pauses.nextInt(PAUSES) == 0) {
      for (int left = pauses.nextInt(LONGEST_PAUSE); left > 0; left--) {
        Thread.onSpinWait();
      }
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // others may begin sooner by it; nothing relies on it
  private static void giveWay(int spins) {
    if (spins < SPINS_BEFORE_YIELDING) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }
}
