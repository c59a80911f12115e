package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * What one client knows of a destination of which it is open what is told.
 *
 * <p>When a route goes whose time to live is up, and which best routes come up in between, is open
 * (EXP-4). So any messages are taken that follow one from the other; where they must have led to is
 * asked when the client's queue is empty.
 */
final class Unsettled {
  final Destination destination;

  /** What may have changed the best route last. */
  Cause cause;

  /** The best route as the client knew it before the first message; null where that is open. */
  private @Nullable Best before;

  private @Nullable Message last;

  /** Whether each message of the destination that waits is of routes going since, and of no add. */
  private boolean onlyOfGoing;

  Unsettled(Destination destination, @Nullable Best before, Cause cause, boolean onlyOfGoing) {
    this.destination = destination;
    this.before = before;
    this.cause = cause;
    this.onlyOfGoing = onlyOfGoing;
  }

  Unsettled copy(Copies copies) {
    Unsettled copy =
        new Unsettled(
            copies.of(destination), before == null ? null : copies.of(before), cause, onlyOfGoing);
    copy.last = last;
    return copy;
  }

  /** Takes in that messages no longer tell what the client knows. */
  void lose() {
    before = null;
    last = null;
    onlyOfGoing = false;
  }

  /** Takes in that a call changes the best route. */
  void changes(Cause by) {
    cause = by;
    onlyOfGoing = false;
  }

  /** Tells whether this message, which was taken, shows that no route is left. */
  boolean showsEmpty(Message message) {
    return onlyOfGoing && message.flags() == RouteChange.RTM_ROUTE_DELETED;
  }

  /** Tells whether it is certain what the client knows. */
  boolean isKnown() {
    return before != null;
  }

  /** Takes a message; false where it does not follow from what the client knows. */
  boolean take(Message message) {
    if (before == null) {
      return true;
    }
    Message earlier = last;
    if (earlier == null ? !message.startsAt(before) : !follows(earlier, message)) {
      return false;
    }
    last = message;
    return true;
  }

  private static boolean follows(Message earlier, Message later) {
    if (RouteChange.returnsCurrent(earlier.flags()) != RouteChange.returnsPrevious(later.flags())) {
      return false;
    }
    Route then = earlier.current();
    Route now = later.previous();
    return then == null || now == null || Message.areAlike(then, now);
  }

  /** Tells whether the client may take {@code best} for the best route. */
  boolean mayKnow(Best best) {
    if (before == null) {
      return true;
    }
    return last == null ? before.settled().mayEqual(best) : last.endsAt(best);
  }

  /** Returns the best route as the client knows it, in words. */
  String text() {
    if (last == null || before == null) {
      return before == null ? "any route" : Phrases.best(before);
    }
    return last.current() == null ? "no route" : Phrases.route(last.current());
  }
}
