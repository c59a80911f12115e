package org.rtmv1.tck.reference;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.spi.ChangeEvent;

/** A registered client with its queue of messages. */
final class Client {
  final Family family;
  final int protocol;
  final boolean singleRoute;
  final Set<Entry> entries = new LinkedHashSet<>();

  private final @Nullable ChangeEvent event;
  private final ArrayDeque<Change> queue = new ArrayDeque<>();

  Client(Family family, int protocol, boolean singleRoute, @Nullable ChangeEvent event) {
    this.family = family;
    this.protocol = protocol;
    this.singleRoute = singleRoute;
    this.event = event;
  }

  /**
   * A change of a best route.
   *
   * @param previous the best route before, null for none
   * @param current the best route after, null for none
   */
  record Change(@Nullable Route previous, @Nullable Route current) {
    int flags() {
      return (current == null ? 0 : RouteChange.RTM_ROUTE_ADDED)
          | (previous == null ? 0 : RouteChange.RTM_ROUTE_DELETED);
    }
  }

  boolean hasEvent() {
    return event != null;
  }

  /** Puts a message in the queue and signals the event; nothing for a client without event. */
  void tell(Change change) {
    if (event != null) {
      queue.add(change);
      event.signal();
    }
  }

  /** Takes the next message, null for none; the event is reset where none is left. */
  @Nullable Change take() {
    Change change = queue.poll();
    if (queue.isEmpty() && event != null) {
      event.reset();
    }
    return change;
  }

  /** Returns what a dequeue that took a message returns. */
  int afterTaking() {
    return queue.isEmpty() ? ReturnCode.NO_ERROR : ReturnCode.ERROR_MORE_MESSAGES;
  }
}
