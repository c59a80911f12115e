package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.Operation;

/** What a walk believes of one open enumeration. */
final class ShadowEnumeration {
  final Ticket ticket;

  /** The call that returns its next route: the same every time. */
  final Operation next;

  /** Whether the table changed since the enumeration began. */
  boolean changed;

  /** Whether the end was reached. */
  boolean ended;

  ShadowEnumeration(Ticket ticket) {
    this.ticket = ticket;
    this.next = new Operation.EnumerateGetNextRoute(ticket.handle());
  }
}
