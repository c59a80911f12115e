package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles whether routes that may have gone have gone, from what calls show.
 *
 * <p>A route whose time to live is up goes at some later time that the documentation leaves open
 * (EXP-4). Nothing happens here until an outcome shows that it has gone or that it is still there.
 */
final class Removals {
  private final World world;

  Removals(World world) {
    this.world = world;
  }

  /**
   * Returns everything that may be the best route now: what is believed, and what follows where
   * that may have gone.
   */
  List<Best> outlook(Table table, Destination destination) {
    List<Best> outlook = new ArrayList<>();
    for (Best candidate : destination.best.settled().candidates()) {
      extend(outlook, table, destination, candidate);
    }
    return outlook;
  }

  private static void extend(
      List<Best> outlook, Table table, Destination destination, Best candidate) {
    addNew(outlook, candidate);
    if (candidate instanceof StoredRoute route && route.doubtful) {
      for (Best successor : table.contest.winners(destination, route, null)) {
        addNew(outlook, successor);
      }
    }
  }

  private static void addNew(List<Best> list, Best best) {
    if (!list.contains(best)) {
      list.add(best);
    }
  }

  /** Takes in that the route is there. */
  void isThere(Table table, StoredRoute route) {
    route.seen = world.call;
    if (route.doubtful && route.dueFrom > world.latest) {
      table.trust(route);
    }
  }

  /** Takes in that the route is not there any more. */
  void isGone(Table table, StoredRoute route) {
    Destination destination = route.destination;
    List<Best> believed = destination.best.settled().candidates();
    if (believed.contains(route)) {
      List<Best> after = new ArrayList<>(believed);
      after.remove(route);
      List<Best> winners = table.contest.winners(destination, route, null);
      destination.best = OpenBest.of(OpenBest.union(after, winners));
    }
    table.remove(route, Departure.EXPIRED);
  }

  /** Takes in that no route is left at a destination where all of them may have gone. */
  void areGone(Table table, Destination destination) {
    if (destination.doubtful < destination.size) {
      return;
    }
    while (destination.size > 0) {
      isGone(table, destination.routes[destination.size - 1]);
    }
  }

  /**
   * Takes in that one of {@code possible}, which are out of the {@link #outlook}, is the best route
   * now.
   */
  void narrow(Table table, Destination destination, List<Best> possible) {
    Best believed = destination.best.settled();
    if (destination.doubtful == 0) {
      keep(destination, believed, possible);
      return;
    }
    // the best route gives way only where it goes
    if (believed instanceof StoredRoute route && route.doubtful && !possible.contains(route)) {
      table.remove(route, Departure.EXPIRED);
    }
    // a best route of before may be open in the same way, and be another one
    destination.best = OpenBest.of(possible);
  }

  private static void keep(Destination destination, Best believed, List<Best> possible) {
    if (believed instanceof OpenBest open) {
      open.narrow(possible);
      destination.best = open.settled();
    }
  }

  /** Takes in that {@code best} is the best route: better ones that may have gone have gone. */
  void clear(Table table, Destination destination, Best best) {
    for (int i = destination.size - 1; i >= 0; i--) {
      StoredRoute route = destination.routes[i];
      if (route.doubtful && route != best && standsBefore(table, route, best)) {
        table.remove(route, Departure.EXPIRED);
      }
    }
  }

  private static boolean standsBefore(Table table, StoredRoute route, Best after) {
    return after == NoRoute.NONE
        || (after instanceof StoredRoute winner && table.contest.beats(route, winner));
  }
}
