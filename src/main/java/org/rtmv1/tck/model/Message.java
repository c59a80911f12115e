package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * A route-change message as far as the caller could see it.
 *
 * @param flags what happened
 * @param current the best route after it; null where there is none or no buffer was passed
 * @param previous the best route before it, likewise
 */
record Message(int flags, @Nullable Route current, @Nullable Route previous) {
  static Message of(Operation.DequeueRouteChangeMessage call, ChangeOutcome outcome) {
    int flags = outcome.flags();
    return new Message(
        flags,
        call.wantCurBestRoute() && RouteChange.returnsCurrent(flags)
            ? outcome.curBestRoute()
            : null,
        call.wantPrevBestRoute() && RouteChange.returnsPrevious(flags)
            ? outcome.prevBestRoute()
            : null);
  }

  boolean hasLegalFlags() {
    return flags >= RouteChange.RTM_ROUTE_ADDED && flags <= RouteChange.RTM_ROUTE_CHANGED;
  }

  /** Returns one of the routes that it shows, null where it shows none. */
  @Nullable Route anyRoute() {
    return current == null ? previous : current;
  }

  /** Tells whether it can start from this best route. */
  boolean startsAt(Best best) {
    return fits(best.settled(), RouteChange.returnsPrevious(flags), previous);
  }

  /** Tells whether it can end at this best route. */
  boolean endsAt(Best best) {
    return fits(best.settled(), RouteChange.returnsCurrent(flags), current);
  }

  private static boolean fits(Best best, boolean isRoute, @Nullable Route shown) {
    if (best instanceof OpenBest open) {
      return isRoute ? fitsOne(open, shown) : open.mayBe(NoRoute.NONE);
    }
    if (best == NoRoute.NONE) {
      return !isRoute;
    }
    return isRoute && (shown == null || shows(shown, (StoredRoute) best));
  }

  private static boolean fitsOne(OpenBest open, @Nullable Route shown) {
    for (int i = 0; i < open.size(); i++) {
      if (open.candidate(i) instanceof StoredRoute route
          && (shown == null || shows(shown, route))) {
        return true;
      }
    }
    return false;
  }

  /** Compares what a message must show: identity and family-specific data (DEQ-8). */
  static boolean shows(Route shown, StoredRoute stored) {
    return stored.isNamedBy(shown)
        && SignificantData.same(stored.given, shown)
        && (!stored.priorityKnown || stored.priority == SignificantData.priority(shown));
  }

  /** Tells whether a message cannot tell two returned routes apart (DEQ-8). */
  static boolean areAlike(Route one, Route other) {
    return one.routingProtocol() == other.routingProtocol()
        && one.interfaceId() == other.interfaceId()
        && Addresses.hop(one) == Addresses.hop(other)
        && Addresses.number(one) == Addresses.number(other)
        && SignificantData.same(one, other);
  }

  /** Settles an open best route that the message shows; returns the entry, null where unclear. */
  static @Nullable StoredRoute settle(Best best, boolean isRoute, @Nullable Route shown) {
    if (best.settled() instanceof OpenBest open) {
      for (int i = 0; i < open.size(); i++) {
        Best candidate = open.candidate(i);
        boolean match =
            isRoute
                ? shown != null && candidate instanceof StoredRoute route && shows(shown, route)
                : candidate == NoRoute.NONE;
        if (match) {
          open.settle(candidate);
          break;
        }
      }
    }
    return isRoute && best.settled() instanceof StoredRoute route ? route : null;
  }
}
