package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.wire.WatchedEvent;

/** A manual-reset event of the kit. Any thread may use it. */
public final class KitEvent implements WatchedEvent {
  private final int number;
  private volatile boolean signalled;
  private volatile @Nullable Thread signaller;

  /** How many threads wait; a signal looks at it after the event is set, they before they sleep. */
  private volatile int waiting;

  /** Makes an event that is not signalled. */
  public KitEvent(int number) {
    this.number = number;
  }

  /** Returns the number by which operations name this event, 1 and up. */
  public int number() {
    return number;
  }

  @Override
  public void signal() {
    if (signalled) {
      return;
    }
    Thread caller = Thread.currentThread();
    if (signaller != caller) {
      signaller = caller;
    }
    signalled = true;
    if (waiting > 0) {
      synchronized (this) {
        notifyAll();
      }
    }
  }

  @Override
  public void reset() {
    if (signalled) {
      signalled = false;
    }
  }

  @Override
  public boolean isSignalled() {
    return signalled;
  }

  /** Tells whether another thread than {@code caller} has signalled it last. */
  boolean isSignalledBehind(Thread caller) {
    Thread last = signaller;
    return last != null && last != caller;
  }

  /** Waits for the event, {@code limit} at most, and tells whether it is signalled. */
  public boolean awaitSignalled(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    synchronized (this) {
      waiting++;
      try {
        for (long left = limit.toNanos();
            !signalled && left > 0;
            left = deadline - System.nanoTime()) {
          TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        waiting--;
      }
      return signalled;
    }
  }
}
