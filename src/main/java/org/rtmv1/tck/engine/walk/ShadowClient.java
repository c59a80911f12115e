package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.Operation;

/** What a walk believes of one registered client. */
final class ShadowClient {
  final Ticket ticket;

  /** The index of the protocol among those of the universe. */
  final int protocol;

  final boolean singleRoute;

  /** The number of its event, 0 for none. */
  final int event;

  /** How many messages are believed to wait. */
  int pending;

  /** The call that takes its next message: the same every time. */
  final Operation dequeue;

  ShadowClient(Ticket ticket, int protocol, boolean singleRoute, int event) {
    this.ticket = ticket;
    this.protocol = protocol;
    this.singleRoute = singleRoute;
    this.event = event;
    this.dequeue = new Operation.DequeueRouteChangeMessage(ticket.handle(), true, true);
  }

  boolean hasEvent() {
    return event != 0;
  }

  /** Returns 0 to 3: whether it keeps a single route, whether it has an event. */
  int kind() {
    return (singleRoute ? 2 : 0) + (hasEvent() ? 1 : 0);
  }
}
