package org.rtmv1.tck.reference;

import java.time.Duration;
import org.rtmv1.tck.spi.VirtualClock;

/** The virtual clock: moving it expires what falls due, in the order of the times. */
final class Steps implements VirtualClock {
  private final SteppedClock clock;
  private final Tables tables;
  private final Object lock;

  /**
   * Prepares the clock of two tables.
   *
   * @param lock what guards the tables
   */
  Steps(SteppedClock clock, Tables tables, Object lock) {
    this.clock = clock;
    this.tables = tables;
    this.lock = lock;
  }

  @Override
  public long now() {
    synchronized (lock) {
      return clock.now();
    }
  }

  @Override
  public void advance(Duration duration) {
    synchronized (lock) {
      clock.advance(duration);
      tables.expire();
    }
  }
}
