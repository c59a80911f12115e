package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.spi.ChangeEvent;

/**
 * The kit's events and their counterparts in the agent's process.
 *
 * <p>The first 64 are brought up to date behind each call, those beyond only by {@link #refresh}.
 */
final class WireEvents {
  private static final int REPORTED = 64;

  private final AgentSession session;
  private final List<ChangeEvent> events = new ArrayList<>();
  private long signalled;

  WireEvents(AgentSession session) {
    this.session = session;
  }

  boolean areAny() {
    return !events.isEmpty();
  }

  /**
   * Returns the number of the counterpart of {@code event}, which is created where there is none
   * yet.
   */
  int number(ChangeEvent event) {
    int index = events.indexOf(event);
    if (index >= 0) {
      return index + 1;
    }
    events.add(event);
    Body body = new Body().u32(events.size()).u32(0).u32(0);
    session.request(new Request(WireOperation.CREATE_EVENT, 0, body));
    return events.size();
  }

  /** Tells the counterparts which events the kit itself has set or reset meanwhile. */
  void tell() {
    for (int i = 0; i < Math.min(REPORTED, events.size()); i++) {
      if (events.get(i) instanceof WatchedEvent event
          && event.isSignalled() != ((signalled & 1L << i) != 0)) {
        int operation = event.isSignalled() ? WireOperation.SET_EVENT : WireOperation.RESET_EVENT;
        session.request(new Request(operation, 0, new Body().u32(i + 1)));
        signalled ^= 1L << i;
      }
    }
  }

  /** Takes over the states that an answer reports: bit n-1 for event n. */
  void update(long states) {
    long changed = states ^ signalled;
    for (int i = 0; changed != 0 && i < Math.min(REPORTED, events.size()); i++) {
      if ((changed & 1L << i) != 0) {
        set(events.get(i), (states & 1L << i) != 0);
      }
    }
    signalled = states;
  }

  /** Asks for the states of all events. */
  void refresh() {
    if (events.isEmpty()) {
      return;
    }
    Body body = new Body();
    for (int number = 1; number <= events.size(); number++) {
      body.u32(number);
    }
    ByteBuffer states =
        AgentSession.checked(
            WireOperation.name(WireOperation.QUERY_EVENTS),
            session.request(new Request(WireOperation.QUERY_EVENTS, 0, body)),
            Integer.BYTES * events.size());
    for (int i = 0; i < events.size(); i++) {
      boolean isSignalled = states.getInt() != 0;
      set(events.get(i), isSignalled);
      if (i < REPORTED) {
        signalled = isSignalled ? signalled | 1L << i : signalled & ~(1L << i);
      }
    }
  }

  private static void set(ChangeEvent event, boolean isSignalled) {
    if (isSignalled) {
      event.signal();
    } else {
      event.reset();
    }
  }
}
