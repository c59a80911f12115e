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
    Best best = destination.best.settled();
    if (best instanceof OpenBest open) {
      for (int i = 0; i < open.size(); i++) {
        extend(outlook, table, destination, open.candidate(i));
      }
    } else {
      extend(outlook, table, destination, best);
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
    Best best = destination.best.settled();
    if (best == route) {
      Best after = OpenBest.of(table.contest.winners(destination, route, null));
      table.remove(route, Departure.EXPIRED);
      table.change(removal(destination, after, route, List.of(), true), null);
    } else if (best instanceof OpenBest open && open.mayBe(route)) {
      List<Best> after = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        if (open.candidate(i) != route) {
          after.add(open.candidate(i));
        }
      }
      for (Best winner : table.contest.winners(destination, route, null)) {
        addNew(after, winner);
      }
      table.remove(route, Departure.EXPIRED);
      table.change(removal(destination, OpenBest.of(after), route, List.of(), false), null);
    } else {
      table.remove(route, Departure.EXPIRED);
    }
  }

  /**
   * Takes in that one of {@code possible}, which are out of the {@link #outlook}, is the best route
   * now: what stands between it and what was believed has gone.
   */
  void narrow(Table table, Destination destination, List<Best> possible) {
    Best believed = destination.best.settled();
    boolean unmoved = true;
    boolean moved = true;
    for (Best best : possible) {
      boolean among = isAmong(believed, best);
      unmoved &= among;
      moved &= !among;
    }
    if (unmoved) {
      keep(destination, believed, possible);
    } else if (moved && possible.size() == 1) {
      replace(table, doubtfulOf(believed), possible.get(0));
    } else {
      move(table, destination, possible, moved);
    }
  }

  /** Takes in that {@code gone}, which may have been the best route, has given way. */
  void expire(Table table, StoredRoute gone, Best after) {
    Destination destination = gone.destination;
    if (destination.best.settled() instanceof OpenBest open) {
      open.settle(gone);
    }
    destination.best = gone;
    replace(table, gone, after);
  }

  private static boolean isAmong(Best believed, Best best) {
    return believed == best || (believed instanceof OpenBest open && open.has(best));
  }

  private static void keep(Destination destination, Best believed, List<Best> possible) {
    if (believed instanceof OpenBest open) {
      open.narrow(possible);
      destination.best = open.settled();
    }
  }

  /** The best route may have, or must have, been replaced by one of several. */
  private void move(Table table, Destination destination, List<Best> possible, boolean certain) {
    StoredRoute doubtful = doubtfulOf(destination.best.settled());
    Change change = removal(destination, OpenBest.of(possible), doubtful, List.of(), certain);
    if (certain && destination.best.settled() == doubtful) {
      table.remove(doubtful, Departure.EXPIRED);
    }
    table.change(change, null);
  }

  /** Returns the candidate for the best route that may have gone. */
  private static StoredRoute doubtfulOf(Best believed) {
    if (believed instanceof StoredRoute route) {
      return route;
    }
    if (believed instanceof OpenBest open) {
      for (int i = 0; i < open.size(); i++) {
        if (open.candidate(i) instanceof StoredRoute route && route.doubtful) {
          return route;
        }
      }
    }
    throw new IllegalStateException("no route that may have gone is the best one");
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

  /** Removes the best route, which may have gone, and what else stands before {@code after}. */
  private void replace(Table table, StoredRoute gone, Best after) {
    Destination destination = gone.destination;
    List<StoredRoute> steps = new ArrayList<>();
    for (int i = destination.size - 1; i >= 0; i--) {
      StoredRoute route = destination.routes[i];
      if (route != gone && route != after && route.doubtful && standsBefore(table, route, after)) {
        steps.add(route);
      }
    }
    table.remove(gone, Departure.EXPIRED);
    for (StoredRoute step : steps) {
      table.remove(step, Departure.EXPIRED);
    }
    table.change(removal(destination, after, gone, steps, true), null);
  }

  private static boolean standsBefore(Table table, StoredRoute route, Best after) {
    return after == NoRoute.NONE
        || (after instanceof StoredRoute winner && table.contest.beats(route, winner));
  }

  /**
   * Returns the removal of {@code gone} as a change. On a real clock what has gone from the view
   * may still be swept, and told, later.
   */
  private Change removal(
      Destination destination,
      Best after,
      StoredRoute gone,
      List<StoredRoute> steps,
      boolean certain) {
    long to = world.isVirtual() ? world.call : Change.OPEN;
    return new Change(
        destination,
        destination.best.settled(),
        after,
        gone.doubtfulSince,
        to,
        Cause.EXPIRY,
        steps,
        certain);
  }
}
