package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Looks at events and waits for them, also where the subject signals a counterpart elsewhere. */
final class EventWatch {
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

  private final CheckedSubject subject;
  private final Duration longest;

  EventWatch(CheckedSubject subject, Duration longest) {
    this.subject = subject;
    this.longest = longest;
  }

  boolean isSignalled(KitEvent event) {
    subject.refreshEvents();
    return event.isSignalled();
  }

  /** Waits until the event is signalled, as long as the settings say. */
  void await(KitEvent event) {
    if (subject.agent().isEmpty()) {
      event.awaitSignalled(longest);
      return;
    }
    long deadline = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos();
        !isSignalled(event) && left > 0;
        left = deadline - System.nanoTime()) {
      event.awaitSignalled(Duration.ofNanos(Math.min(LOOK, left)));
    }
  }
}
