package org.rtmv1.tck.wire;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Notices that a wait takes too long, on a thread of its own, so that the thread that waits can
 * block where no deadline can be given. One wait at a time.
 */
final class DeadlineWatch implements AutoCloseable {
  /** Even, as no time is that is waited for. */
  private static final long NONE = 0;

  private static final long PASSED = 2;

  private final long shortest;
  private final Runnable whenLate;
  private final Thread thread;

  /** When the wait under way is over, by {@link System#nanoTime}, made odd. */
  private final AtomicLong due = new AtomicLong(NONE);

  private final AtomicBoolean goesOn = new AtomicBoolean();
  private volatile long longest;
  private volatile boolean closed;

  /**
   * Starts the thread.
   *
   * @param shortest no wait is given less time
   * @param whenLate is run when a deadline has passed
   */
  DeadlineWatch(Duration shortest, Runnable whenLate) {
    this.shortest = shortest.toNanos();
    this.whenLate = whenLate;
    this.thread = new Thread(this::watch, "rtm-agent-deadlines");
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins a wait for answers, none of which should take longer than {@code deadline}. */
  void begin(Duration deadline) {
    longest = deadline.toNanos();
    goesOn.lazySet(false);
    due.set(end(longest));
  }

  private static long end(long nanos) {
    return System.nanoTime() + nanos | 1;
  }

  /** Takes note that an answer has come, another one is waited for, and tells whether in time. */
  boolean goOn() {
    goesOn.lazySet(true);
    return due.get() != PASSED;
  }

  /** Ends the wait and tells whether it was in time. */
  boolean end() {
    long expected = due.get();
    return expected != PASSED && due.compareAndSet(expected, NONE);
  }

  private void watch() {
    while (!closed) {
      long expected = due.get();
      long left = expected == NONE ? shortest : expected - System.nanoTime();
      if (left > 0) {
        sleep(left);
      } else if (goesOn.compareAndSet(true, false)) {
        due.compareAndSet(expected, end(longest));
      } else if (due.compareAndSet(expected, PASSED)) {
        whenLate.run();
        return;
      }
    }
  }

  /** Sleeps no longer than the shortest wait, so that no wait begins and is over meanwhile. */
  private void sleep(long nanos) {
    LockSupport.parkNanos(Math.min(nanos, shortest));
  }

  /** Lets the thread end. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
