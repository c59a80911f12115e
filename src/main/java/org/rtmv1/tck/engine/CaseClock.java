package org.rtmv1.tck.engine;

import java.time.Instant;
import org.rtmv1.tck.rtm.FileTime;

/**
 * The bounds between which the subject's clock stands: one value on a virtual clock, which moves
 * only when it is told to; else the machine's clock to the millisecond.
 */
final class CaseClock {
  private static final long PER_MILLISECOND = FileTime.PER_SECOND / 1000;
  private static final long MILLISECONDS_FROM_1601 = FileTime.of(Instant.EPOCH) / PER_MILLISECOND;

  private final boolean virtual;
  private long now;

  CaseClock(CheckedSubject subject) {
    this.virtual = subject.hasVirtualClock();
    this.now = virtual ? subject.now() : 0;
  }

  boolean isVirtual() {
    return virtual;
  }

  void setVirtual(long time) {
    now = time;
  }

  long earliest() {
    return virtual ? now : millisecond();
  }

  long latest() {
    return virtual ? now : millisecond() + PER_MILLISECOND;
  }

  private static long millisecond() {
    return (System.currentTimeMillis() + MILLISECONDS_FROM_1601) * PER_MILLISECOND;
  }
}
