package org.rtmv1.tck.defects;

import java.time.Duration;
import java.time.Instant;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.spi.VirtualClock;

/** The clock of a plain table: the machine's, or one that moves on request. */
final class PlainClock implements VirtualClock {
  private static final long START = FileTime.of(Instant.parse("2001-02-03T04:05:06Z"));

  private final boolean virtual;
  private final Runnable afterwards;
  private long now = START;

  /** Makes a clock that runs {@code afterwards} whenever it has been moved. */
  PlainClock(boolean virtual, Runnable afterwards) {
    this.virtual = virtual;
    this.afterwards = afterwards;
  }

  @Override
  public long now() {
    return virtual ? now : FileTime.of(Instant.now());
  }

  @Override
  public void advance(Duration duration) {
    now += FileTime.of(duration);
    afterwards.run();
  }
}
