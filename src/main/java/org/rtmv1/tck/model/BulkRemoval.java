package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes many routes in one call and works out what that does to the best routes. Intermediate
 * best routes may be told (BLK-6), so the removed routes are kept as possible steps.
 */
final class BulkRemoval {
  private final World world;
  private final List<Destination> touched = new ArrayList<>();
  private final LongMap<List<StoredRoute>> taken = new LongMap<>();

  BulkRemoval(World world) {
    this.world = world;
  }

  void take(Table table, StoredRoute route, Departure departure) {
    Destination destination = route.destination;
    List<StoredRoute> routes = taken.get(destination.number);
    if (routes == null) {
      routes = new ArrayList<>(1);
      taken.put(destination.number, routes);
      touched.add(destination);
    }
    routes.add(route);
    table.remove(route, departure);
  }

  /** Puts the changes of the best routes into the queues of everybody. */
  void tell(Table table, Cause cause) {
    for (Destination destination : touched) {
      List<StoredRoute> routes = taken.get(destination.number);
      if (routes != null) {
        tell(table, destination, routes, cause);
      }
    }
    touched.clear();
    taken.clear();
  }

  private void tell(Table table, Destination destination, List<StoredRoute> routes, Cause cause) {
    Best before = destination.best.settled();
    if (before instanceof StoredRoute best) {
      if (routes.contains(best)) {
        change(table, destination, table.contest.winners(destination, null, null), routes, cause);
      }
    } else if (before instanceof OpenBest open) {
      tellOpen(table, destination, open, routes, cause);
    }
  }

  private void tellOpen(
      Table table, Destination destination, OpenBest open, List<StoredRoute> routes, Cause cause) {
    List<Best> left = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      if (!(open.candidate(i) instanceof StoredRoute route && routes.contains(route))) {
        left.add(open.candidate(i));
      }
    }
    if (left.size() == open.size()) {
      return;
    }
    boolean certain = left.isEmpty();
    List<Best> after = OpenBest.union(left, table.contest.winners(destination, null, null));
    if (certain) {
      change(table, destination, after, routes, cause);
    } else {
      // nothing is told where none of the removed routes was the best one
      table.unsettle(destination, cause);
      destination.best = OpenBest.of(after);
    }
  }

  private void change(
      Table table,
      Destination destination,
      List<Best> after,
      List<StoredRoute> routes,
      Cause cause) {
    List<StoredRoute> steps = routes.size() == 1 ? List.of() : routes;
    Best before = destination.best.settled();
    table.change(
        new Change(destination, before, OpenBest.of(after), world.call, cause, steps), null);
  }
}
