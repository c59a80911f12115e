package org.rtmv1.tck.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rtmv1.tck.spi.ChangeEvent;

/** The events that a session has created, by their numbers. Safe for use by any thread. */
final class ServedEvents {
  private static final int REPORTED = 64;
  private static final long WITHOUT_END = 0xFFFFFFFFL;

  private final Map<Integer, Event> events = new ConcurrentHashMap<>();

  /** A manual-reset event. */
  private static final class Event implements ChangeEvent {
    private boolean signalled;

    private Event(boolean signalled) {
      this.signalled = signalled;
    }

    @Override
    public synchronized void signal() {
      signalled = true;
      notifyAll();
    }

    @Override
    public synchronized void reset() {
      signalled = false;
    }

    private synchronized boolean isSignalled() {
      return signalled;
    }

    private synchronized boolean await(long milliseconds) throws InterruptedException {
      long end = System.nanoTime() + milliseconds * 1_000_000;
      while (!signalled) {
        long left = milliseconds == WITHOUT_END ? Long.MAX_VALUE : end - System.nanoTime();
        if (left <= 0) {
          return false;
        }
        wait(left / 1_000_000 + 1);
      }
      return true;
    }
  }

  void create(int number, int kind, int state) {
    WireRefusal.unlessWellFormed(
        number != 0 && number != -1 && (kind & ~1) == 0 && (state & ~1) == 0,
        "a number, kind or state that is undefined");
    if (kind != 0) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "auto-reset events");
    }
    if (events.putIfAbsent(number, new Event(state != 0)) != null) {
      throw new WireRefusal(WireStatus.REFUSED, "the event number is in use");
    }
  }

  /** Returns the event with this number. */
  ChangeEvent find(int number) {
    return event(number);
  }

  private Event event(int number) {
    Event found = events.get(number);
    if (found == null) {
      throw new WireRefusal(WireStatus.REFUSED, "no event has this number");
    }
    return found;
  }

  /** Returns 1 where the event is signalled, else 0. */
  int state(int number) {
    return event(number).isSignalled() ? 1 : 0;
  }

  /** Waits and returns 1 where the event was signalled, else 0. */
  int await(int number, int milliseconds) {
    try {
      return event(number).await(Integer.toUnsignedLong(milliseconds)) ? 1 : 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  void close(int number) {
    event(number);
    events.remove(number);
  }

  void closeAll() {
    events.clear();
  }

  /** Returns the states of the first 64: bit n-1 for event n. */
  long states() {
    long states = 0;
    for (Map.Entry<Integer, Event> entry : events.entrySet()) {
      int number = entry.getKey();
      if (number > 0 && number <= REPORTED && entry.getValue().isSignalled()) {
        states |= 1L << (number - 1);
      }
    }
    return states;
  }
}
