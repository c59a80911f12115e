package org.rtmv1.tck.spi;

import java.time.Duration;

/** The clock of a manager that ages routes on request instead of in real time. */
public interface VirtualClock {
  /** Returns the current time as a FILETIME: 100 ns since 1601-01-01 UTC. */
  long now();

  /**
   * Moves the clock forward; whatever the manager does with the passing of time is done or due when
   * this returns.
   *
   * @param duration zero or more
   */
  void advance(Duration duration);
}
