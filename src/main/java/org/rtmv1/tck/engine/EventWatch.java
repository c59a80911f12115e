package org.rtmv1.tck.engine;

import java.time.Duration;

/** Looks at events and waits for them, also where the subject signals a counterpart elsewhere. */
final class EventWatch {
  private static final Duration LOOK = Duration.ofMillis(20);

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
    while (!isSignalled(event) && System.nanoTime() < deadline) {
      event.awaitSignalled(LOOK);
    }
  }
}
