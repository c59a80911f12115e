package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;

/** The routes that an enumeration or a walk has returned so far. */
final class Returned {
  private final LongMap<StoredRoute> routes = new LongMap<>();

  /** How many of them are known to be the best to their network. */
  private int best;

  /** The networks of those of which that is not known. */
  private final LongMap<Destination> others = new LongMap<>();

  Returned copy(Copies copies) {
    Returned copy = new Returned();
    copy.routes.become(routes, copies::of);
    copy.best = best;
    copy.others.become(others, copies::of);
    return copy;
  }

  void clear() {
    routes.clear();
    best = 0;
    others.clear();
  }

  boolean has(StoredRoute route) {
    return routes.has(route.id);
  }

  int size() {
    return routes.size();
  }

  void add(StoredRoute route) {
    routes.put(route.id, route);
  }

  /** Adds a route that was returned as a best one. */
  void addBest(StoredRoute route) {
    if (routes.put(route.id, route) != null) {
      return;
    }
    Best believed = route.destination.best.settled();
    if (believed == route) {
      best++;
    } else if (believed instanceof OpenBest) {
      others.put(route.destination.number, route.destination);
    }
  }

  /** Returns how many networks have had their best route returned, as far as it can be told. */
  int networks() {
    return best + others.size();
  }

  /** Returns how many of the routes are still in the table. */
  int stillPresent() {
    int count = 0;
    for (int i = routes.next(0); i >= 0; i = routes.next(i + 1)) {
      count += routes.valueAt(i).isPresent() ? 1 : 0;
    }
    return count;
  }

  /** Returns a route of the subset that is there for certain and was not returned. */
  @Nullable StoredRoute missing(Table table, Subset subset) {
    LongMap<Destination> destinations = table.destinations;
    for (int i = destinations.next(0); i >= 0; i = destinations.next(i + 1)) {
      Destination destination = destinations.valueAt(i);
      StoredRoute missing =
          subset.isOfBest() ? missingBest(destination) : missing(destination, subset);
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  private @Nullable StoredRoute missing(Destination destination, Subset subset) {
    for (int i = 0; i < destination.size; i++) {
      StoredRoute route = destination.routes[i];
      if (!route.doubtful && subset.contains(route) && !has(route)) {
        return route;
      }
    }
    return null;
  }

  /**
   * Tells whether these are the best routes, all of them and no others, while each other one was
   * seen in the table after the call {@code since}.
   */
  boolean areTheBestAlone(Table table, long since) {
    LongMap<Destination> destinations = table.destinations;
    for (int i = destinations.next(0); i >= 0; i = destinations.next(i + 1)) {
      Destination destination = destinations.valueAt(i);
      for (int j = 0; j < destination.size; j++) {
        StoredRoute route = destination.routes[j];
        boolean best = destination.best.settled() == route;
        if (has(route) != best || (!best && route.seen <= since)) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable StoredRoute missingBest(Destination destination) {
    return destination.best.settled() instanceof StoredRoute route && !has(route) ? route : null;
  }
}
