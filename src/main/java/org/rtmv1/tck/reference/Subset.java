package org.rtmv1.tck.reference;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** The routes that flags and a criteria route choose. */
record Subset(int flags, @Nullable Route criteria) {
  /** Returns the subset of a block delete, for which "best routes only" means nothing. */
  Subset withoutBest() {
    return new Subset(flags & ~EnumerationFlags.RTM_ONLY_BEST_ROUTES, criteria);
  }

  /** Tells whether the flags are documented and have the criteria that they need. */
  boolean isValid() {
    boolean needsCriteria = (flags & ~EnumerationFlags.RTM_ONLY_BEST_ROUTES) != 0;
    return EnumerationFlags.areDocumented(flags) && (criteria != null || !needsCriteria);
  }

  /** Returns the one network of the subset, null where it has all. */
  @Nullable Network network() {
    return has(EnumerationFlags.RTM_ONLY_THIS_NETWORK) && criteria != null
        ? criteria.network()
        : null;
  }

  boolean contains(Entry entry, @Nullable Entry best) {
    Route wanted = criteria;
    if (has(EnumerationFlags.RTM_ONLY_BEST_ROUTES) && entry != best) {
      return false;
    }
    return wanted == null || matches(entry, wanted);
  }

  private boolean matches(Entry entry, Route wanted) {
    return (!has(EnumerationFlags.RTM_ONLY_THIS_NETWORK) || entry.key.isOf(wanted.network()))
        && (!has(EnumerationFlags.RTM_ONLY_THIS_INTERFACE)
            || entry.key.interfaceId() == wanted.interfaceId())
        && (!has(EnumerationFlags.RTM_ONLY_THIS_PROTOCOL)
            || entry.key.protocol() == wanted.routingProtocol());
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
