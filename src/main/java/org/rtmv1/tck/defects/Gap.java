package org.rtmv1.tck.defects;

import java.util.concurrent.atomic.AtomicInteger;

/** A moment in the middle of a call in which calls of others may get in. */
final class Gap {
  private static final int MOST_YIELDS = 60;

  private final AtomicInteger begun = new AtomicInteger();

  /** Takes in that a call has begun, before it locks anything. */
  void callBegins() {
    begun.incrementAndGet();
  }

  /** Gives way until another call has begun; not for long, as there may be none. */
  @SuppressWarnings("ThreadPriorityCheck") // others may begin sooner by it; nothing relies on it
  void open() {
    int before = begun.get();
    for (int i = 0; i < MOST_YIELDS && begun.get() == before; i++) {
      Thread.yield();
    }
  }
}
