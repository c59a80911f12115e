package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * What one add or delete does to its destination, and which answers to it are right.
 *
 * @param table the family
 * @param destination where
 * @param out the entry that it removes or updates, null for none
 * @param in the entry that it makes, null for none
 * @param significance whether an update alters a significant parameter
 * @param outcome the answer
 */
record Transition(
    Table table,
    Destination destination,
    @Nullable StoredRoute out,
    @Nullable StoredRoute in,
    Significance significance,
    ChangeOutcome outcome) {

  /** Whether an update alters protocol, interface, next hop or family-specific data (ADD-4). */
  enum Significance {
    NONE,
    /** The pages do not say: only FSD_Priority as the caller passed it differs (ADD-19). */
    OPEN,
    CERTAIN
  }

  /** Returns the same call where the entry that it would update has gone before. */
  Transition withoutOut() {
    return new Transition(table, destination, null, in, Significance.CERTAIN, outcome);
  }

  /** Tells whether the answer is right where {@code before} was the best route. */
  boolean isExplainedBy(Best before) {
    Route previous = outcome.prevBestRoute();
    boolean named =
        !RouteChange.returnsPrevious(outcome.flags())
            || previous == null
            || names(before, previous);
    return named
        && switch (outcome.flags()) {
          case RouteChange.RTM_NO_CHANGE -> mayStay(before);
          case RouteChange.RTM_ROUTE_ADDED -> in != null && before == NoRoute.NONE && mayBecome(in);
          case RouteChange.RTM_ROUTE_DELETED -> in == null && before == out && mayEndEmpty();
          default -> mayChange(before);
        };
  }

  private boolean mayStay(Best before) {
    if (before == out) {
      return in != null && significance != Significance.CERTAIN;
    }
    return in == null
        || significance == Significance.NONE
        || (before instanceof StoredRoute best && !table.contest.beats(in, best));
  }

  private boolean mayChange(Best before) {
    if (before == out) {
      return significance != Significance.NONE && mayAnyFollow();
    }
    return in != null
        && significance != Significance.NONE
        && before instanceof StoredRoute best
        && (best.doubtful || !table.contest.beats(best, in))
        && mayBecome(in);
  }

  /** Tells whether the answer may name some route after the best one was updated or deleted. */
  private boolean mayAnyFollow() {
    Route current = outcome.curBestRoute();
    if (current == null) {
      return in != null || destination.size > 1;
    }
    StoredRoute named = named(current);
    return named != null && table.contest.mayWin(named, destination, out, in);
  }

  private boolean mayBecome(StoredRoute after) {
    Route current = outcome.curBestRoute();
    return current == null || after.isNamedBy(current);
  }

  private boolean mayEndEmpty() {
    for (int i = 0; i < destination.size; i++) {
      if (destination.routes[i] != out && !destination.routes[i].doubtful) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(Best best, Route route) {
    return best instanceof StoredRoute stored && stored.isNamedBy(route);
  }

  /** Returns the entry with the route's identity as it is after the call, null for none. */
  @Nullable StoredRoute named(Route route) {
    if (in != null && in.isNamedBy(route)) {
      return in;
    }
    StoredRoute found =
        destination.number == Addresses.number(route) ? destination.find(route) : null;
    return found == out ? null : found;
  }

  /** Returns what may be the best route after the call, which changed it, out of {@code before}. */
  Best after(Best before) {
    if (outcome.flags() == RouteChange.RTM_ROUTE_DELETED) {
      return NoRoute.NONE;
    }
    Route current = outcome.curBestRoute();
    StoredRoute named = current == null ? null : named(current);
    if (named != null) {
      return named;
    }
    boolean outMayHaveBeenBest =
        out != null && (before == out || (before instanceof OpenBest open && open.has(out)));
    if (in != null && !outMayHaveBeenBest) {
      return in;
    }
    List<Best> after = table.contest.winners(destination, out, in);
    after.remove(NoRoute.NONE);
    if (in != null && before != out && !after.contains(in)) {
      after.add(in);
    }
    return OpenBest.of(after);
  }
}
