package org.rtmv1.tck.wire;

/** Where lanes wait for each other. */
final class LaneGate {
  /** Whoever sleeps is woken too late to begin at the same time as whoever opens the gate. */
  private static final int LOOKS = 2000;

  private int standing;
  private volatile long opened;

  /** Waits until {@code count} lanes stand here. */
  @SuppressWarnings("ThreadPriorityCheck") // others may begin sooner by it; nothing relies on it
  void pass(int count) throws InterruptedException {
    long closed = stand(count);
    for (int looks = 0; closed == opened && looks < LOOKS; looks++) {
      Thread.yield();
    }
    sleep(closed);
  }

  /** Returns what the count of openings was when this lane came. */
  private synchronized long stand(int count) {
    long closed = opened;
    standing++;
    if (standing >= count) {
      standing = 0;
      opened++;
      notifyAll();
    }
    return closed;
  }

  private synchronized void sleep(long closed) throws InterruptedException {
    while (closed == opened) {
      wait();
    }
  }
}
