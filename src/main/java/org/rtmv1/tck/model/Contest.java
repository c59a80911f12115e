package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which routes to a destination may be the best. */
final class Contest {
  private final Priorities priorities;

  Contest(Priorities priorities) {
    this.priorities = priorities;
  }

  boolean beats(StoredRoute one, StoredRoute other) {
    return priorities.beats(one, other);
  }

  /**
   * Tells whether no route that is there for certain is strictly better than {@code candidate}.
   *
   * @param without a route to leave out of account
   * @param with a route to count in
   */
  boolean mayWin(
      StoredRoute candidate,
      Destination destination,
      @Nullable StoredRoute without,
      @Nullable StoredRoute with) {
    for (int i = 0; i < destination.size; i++) {
      StoredRoute rival = destination.routes[i];
      if (rival != without && rival != candidate && !rival.doubtful && beats(rival, candidate)) {
        return false;
      }
    }
    return with == null || with == candidate || !beats(with, candidate);
  }

  /**
   * Returns what may be the best route once {@code without} has gone and {@code with} has come; all
   * routes where the rules go round in a circle.
   */
  List<Best> winners(
      Destination destination, @Nullable StoredRoute without, @Nullable StoredRoute with) {
    List<Best> winners = new ArrayList<>();
    boolean certain = with != null;
    for (int i = 0; i < destination.size; i++) {
      StoredRoute route = destination.routes[i];
      if (route != without && mayWin(route, destination, without, with)) {
        winners.add(route);
      }
      certain |= route != without && !route.doubtful;
    }
    if (with != null && mayWin(with, destination, without, null)) {
      winners.add(with);
    }
    if (!certain) {
      winners.add(NoRoute.NONE);
    }
    return winners.isEmpty() ? everything(destination, without, with) : winners;
  }

  private static List<Best> everything(
      Destination destination, @Nullable StoredRoute without, @Nullable StoredRoute with) {
    List<Best> all = new ArrayList<>();
    for (int i = 0; i < destination.size; i++) {
      if (destination.routes[i] != without) {
        all.add(destination.routes[i]);
      }
    }
    if (with != null) {
      all.add(with);
    }
    return all;
  }

  /**
   * Learns from the known best route of a destination which priority wins.
   *
   * @return a route that the priorities put before the best one, against what was seen earlier
   */
  @Nullable StoredRoute learn(Destination destination) {
    if (!(destination.best.settled() instanceof StoredRoute best) || best.doubtful) {
      return null;
    }
    for (int i = 0; i < destination.size; i++) {
      StoredRoute rival = destination.routes[i];
      if (isTelling(rival, best) && leadsItsProtocol(rival, destination)) {
        if (priorities.isKnown()) {
          return rival;
        }
        priorities.learn(best, rival);
      }
    }
    return null;
  }

  private boolean isTelling(StoredRoute rival, StoredRoute best) {
    return !rival.doubtful
        && priorities.decideBetween(best, rival)
        && (!priorities.isKnown() || beats(rival, best));
  }

  private boolean leadsItsProtocol(StoredRoute route, Destination destination) {
    for (int i = 0; i < destination.size; i++) {
      StoredRoute mate = destination.routes[i];
      if (mate.protocol == route.protocol && beats(mate, route)) {
        return false;
      }
    }
    return true;
  }
}
