package org.rtmv1.tck.reference;

import org.rtmv1.tck.spi.FaultInjection;

/** Counts allocations and lets one of them fail on request. Guarded by its manager's lock. */
final class Shortage implements FaultInjection {
  private int left;
  private boolean failed;

  @Override
  public void arm(int nth) {
    left = nth;
    failed = false;
  }

  @Override
  public boolean disarm() {
    left = 0;
    return failed;
  }

  /** Takes {@code count} resources; false where one of them is not to be had. */
  boolean take(int count) {
    if (left == 0) {
      return true;
    }
    left -= count;
    if (left > 0) {
      return true;
    }
    left = 0;
    failed = true;
    return false;
  }
}
