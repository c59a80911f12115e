package org.rtmv1.tck.defects;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * What happened to the best route of one destination.
 *
 * @param key the destination, as {@link IdentityRules#key} makes it
 * @param flags a value of {@link RouteChange}
 * @param previous the best route before
 * @param current the best route after
 */
record Change(Object key, int flags, @Nullable Route previous, @Nullable Route current) {
  Change withFlags(int newFlags) {
    return new Change(key, newFlags, previous, current);
  }

  Change withPrevious(@Nullable Route newPrevious) {
    return new Change(key, flags, newPrevious, current);
  }

  Change withCurrent(@Nullable Route newCurrent) {
    return new Change(key, flags, previous, newCurrent);
  }

  /** Returns the outcome that tells of this change, as far as the caller passed buffers. */
  ChangeOutcome outcome(int error, boolean wantCurrent, boolean wantPrevious) {
    return new ChangeOutcome(
        error,
        flags,
        wantCurrent && RouteChange.returnsCurrent(flags) ? current : null,
        wantPrevious && RouteChange.returnsPrevious(flags) ? previous : null);
  }
}
