package org.rtmv1.tck.defects;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Route;

/**
 * The routes that flags and criteria choose.
 *
 * @param flags see {@link EnumerationFlags}
 * @param criteria holds the values that the flags ask for
 */
record Subset(int flags, @Nullable Route criteria) {
  boolean onlyNetwork() {
    return (flags & EnumerationFlags.RTM_ONLY_THIS_NETWORK) != 0;
  }

  boolean onlyInterface() {
    return (flags & EnumerationFlags.RTM_ONLY_THIS_INTERFACE) != 0;
  }

  boolean onlyProtocol() {
    return (flags & EnumerationFlags.RTM_ONLY_THIS_PROTOCOL) != 0;
  }

  boolean onlyBest() {
    return (flags & EnumerationFlags.RTM_ONLY_BEST_ROUTES) != 0;
  }

  boolean lacksCriteria() {
    return criteria == null && (flags & EnumerationFlags.SPECIFIC_ROUTE) != 0;
  }

  /** Tells whether the header's macro combines the flags like this, or only one is set. */
  boolean isDocumentedCombination() {
    return Integer.bitCount(flags) <= 1 || flags == EnumerationFlags.SPECIFIC_ROUTE;
  }

  Subset withFlags(int newFlags) {
    return new Subset(newFlags, criteria);
  }
}
