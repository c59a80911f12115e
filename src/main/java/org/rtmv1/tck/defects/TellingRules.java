package org.rtmv1.tck.defects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/** Which changes there are messages about, and whom they reach. */
interface TellingRules extends IdentityRules {
  /** Returns what happened to a best route. */
  default Change change(Object key, @Nullable Route before, @Nullable Route after) {
    if (before == null || after == null) {
      int flags = after == null ? RouteChange.RTM_ROUTE_DELETED : RouteChange.RTM_ROUTE_ADDED;
      return new Change(key, before == after ? RouteChange.RTM_NO_CHANGE : flags, before, after);
    }
    boolean changed = isSignificant(before, after);
    int flags = changed ? RouteChange.RTM_ROUTE_CHANGED : RouteChange.RTM_NO_CHANGE;
    return new Change(key, flags, before, after);
  }

  /**
   * Tells whether a client is told of a change.
   *
   * @param caller the client that made the change by itself, null where everyone is told
   */
  default boolean isTold(PlainClient reader, @Nullable PlainClient caller) {
    return reader.hasEvent() && reader != caller;
  }

  /** Tells the clients of a family of a change. */
  default void tell(PlainFamily family, Change change, @Nullable PlainClient caller) {
    if (change.flags() == RouteChange.RTM_NO_CHANGE) {
      return;
    }
    for (PlainClient reader : List.copyOf(family.clients)) {
      if (isTold(reader, caller)) {
        send(reader, change);
      }
    }
    if (caller != null && caller.live && chose(Choice.OWN_CHANGES_SIGNAL)) {
      caller.signal();
    }
  }

  /** Sends a message on its way. */
  void send(PlainClient reader, Change message);

  /** Puts a message into a queue. */
  default void post(PlainClient reader, Change message) {
    int waiting = mergesWith(reader.queue, message.key());
    if (waiting < 0) {
      reader.queue.add(message);
    } else {
      Change first = reader.queue.remove(waiting);
      Change both = change(message.key(), first.previous(), message.current());
      if (both.flags() != RouteChange.RTM_NO_CHANGE) {
        reader.queue.add(waiting, both);
      }
    }
    if (reader.live) {
      reader.signal();
    }
  }

  /** Returns the index of the message that one about {@code key} is merged into, -1 for none. */
  private int mergesWith(List<Change> queue, Object key) {
    int last = queue.size() - 1;
    if (chose(Choice.NEIGHBOURS_MERGE)) {
      return last >= 0 && queue.get(last).key().equals(key) ? last : -1;
    }
    for (int i = last; chose(Choice.MESSAGES_MERGE) && i >= 0; i--) {
      if (queue.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
