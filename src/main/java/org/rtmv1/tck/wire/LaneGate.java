package org.rtmv1.tck.wire;

/** Where lanes wait for each other. */
final class LaneGate {
  private int standing;
  private long opened;

  /** Waits until {@code count} lanes stand here. */
  synchronized void pass(int count) throws InterruptedException {
    long closed = opened;
    standing++;
    if (standing >= count) {
      standing = 0;
      opened++;
      notifyAll();
    }
    while (closed == opened) {
      wait();
    }
  }
}
