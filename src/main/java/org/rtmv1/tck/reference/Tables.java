package org.rtmv1.tck.reference;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;

/**
 * The tables of the two families, and the clock by which their routes expire. Guarded by the
 * manager's lock.
 */
final class Tables {
  final FamilyTable ip = new FamilyTable();
  final FamilyTable ipx = new FamilyTable();
  private final TableClock clock;

  Tables(TableClock clock) {
    this.clock = clock;
  }

  FamilyTable of(Client client) {
    return client.family == Family.IP ? ip : ipx;
  }

  /**
   * Returns the table of a family, what is due having expired; null for a family that does not
   * exist.
   */
  @Nullable FamilyTable expired(int protocolFamily) {
    expire();
    if (protocolFamily == Family.IP.value()) {
      return ip;
    }
    return protocolFamily == Family.IPX.value() ? ipx : null;
  }

  /** Removes what is due from both tables and tells everybody. */
  void expire() {
    long now = clock.now();
    ip.expire(now);
    ipx.expire(now);
  }

  /**
   * Lets the clock call when the table's next route is due, so that events are signalled without a
   * call.
   */
  void watch(FamilyTable table, Runnable whenDue) {
    long next = table.nextExpiry();
    if (next != Entry.NEVER) {
      clock.callAt(next, whenDue);
    }
  }
}
