package org.rtmv1.tck.defects;

import org.rtmv1.tck.spi.FaultInjection;

/** Counts the allocations that a plain table pretends to make, and lets one fail. */
final class PlainShortage implements FaultInjection {
  private int left;
  private boolean provoked;

  @Override
  public void arm(int nth) {
    left = nth;
    provoked = false;
  }

  @Override
  public boolean disarm() {
    left = 0;
    return provoked;
  }

  /** Makes some allocations and tells whether one of them failed. */
  boolean hits(int allocations) {
    if (left == 0) {
      return false;
    }
    boolean hit = left <= allocations;
    left = hit ? 0 : left - allocations;
    provoked |= hit;
    return hit;
  }
}
