package org.rtmv1.tck.reference;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;

/**
 * Which changes of a best route count: protocol, interface, next hop and family-specific data (page
 * {@code rtmaddroute}).
 */
final class Significance {
  private Significance() {}

  /** Returns the change, null where nothing significant differs. */
  static Client.@Nullable Change change(@Nullable Route before, @Nullable Route after) {
    return isSame(before, after) ? null : new Client.Change(before, after);
  }

  private static boolean isSame(@Nullable Route before, @Nullable Route after) {
    if (before == null || after == null || before == after) {
      return before == after;
    }
    return before.routingProtocol() == after.routingProtocol()
        && before.interfaceId() == after.interfaceId()
        && before.nextHop().equals(after.nextHop())
        && before.familySpecificData().equals(after.familySpecificData());
  }
}
