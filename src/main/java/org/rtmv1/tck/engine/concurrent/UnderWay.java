package org.rtmv1.tck.engine.concurrent;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which callers are at work. While several have calls to make, the events that a subject signals
 * take their time until another call is under way, so that calls overlap also where each takes less
 * time than a thread needs to begin.
 */
final class UnderWay {
  private static final int MOST_YIELDS = 50;

  private final AtomicInteger callers = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();

  void callerBegins() {
    callers.incrementAndGet();
  }

  void callerEnds() {
    callers.decrementAndGet();
  }

  void callBegins() {
    calls.incrementAndGet();
  }

  void callEnds() {
    calls.decrementAndGet();
  }

  /** Gives way to other callers. */
  @SuppressWarnings("ThreadPriorityCheck") // others may begin sooner by it; nothing relies on it
  void hesitate() {
    for (int i = 0; i < MOST_YIELDS && callers.get() > 1 && calls.get() == 1; i++) {
      Thread.yield();
    }
  }
}
