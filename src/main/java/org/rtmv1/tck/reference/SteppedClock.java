package org.rtmv1.tck.reference;

import java.time.Duration;
import java.time.Instant;
import org.rtmv1.tck.rtm.FileTime;

/** A clock that stands still until it is moved. Guarded by its manager's lock. */
final class SteppedClock implements TableClock {
  private static final long START = FileTime.of(Instant.parse("2001-10-25T00:00:00Z"));

  private long now = START;

  @Override
  public long now() {
    return now;
  }

  @Override
  public void callAt(long time, Runnable body) {
    // whoever moves the clock looks for what is due
  }

  void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("the clock goes forward only, not by " + duration);
    }
    now += FileTime.of(duration);
  }
}
