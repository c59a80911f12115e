package org.rtmv1.tck.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;

/** What is believed of one network of a table: its routes and which of them is the best. */
final class Destination {
  private static final int FEW = 2;
  private static final int REMEMBERED = 4;
  private static final StoredRoute[] NO_ROUTES = {};

  final int number;

  /** The mask of the routes; means nothing while there are none. */
  int mask;

  StoredRoute[] routes = NO_ROUTES;
  int size;

  /** How many of the routes may have gone. */
  int doubtful;

  Best best = NoRoute.NONE;

  /** Whether the subject was given something here that the documentation does not settle. */
  boolean tainted;

  /** The requirement by which the last call here left the best route as it was. */
  @Nullable RequirementId quiet;

  private @Nullable StoredRoute @Nullable [] departed;
  private int departures;

  Destination(int number) {
    this.number = number;
  }

  /** Fills {@code copy}, which is registered already so that the routes can point to it. */
  void copyInto(Destination copy, Copies copies) {
    copy.mask = mask;
    copy.routes = new StoredRoute[size];
    for (int i = 0; i < size; i++) {
      copy.routes[i] = copies.of(routes[i]);
    }
    copy.size = size;
    copy.doubtful = doubtful;
    copy.best = copies.of(best);
    copy.tainted = tainted;
    copy.quiet = quiet;
    @Nullable StoredRoute[] former = departed;
    copy.departures = departures;
    if (former != null) {
      copy.departed = new StoredRoute[REMEMBERED];
      for (int i = 0; i < REMEMBERED; i++) {
        StoredRoute route = former[i];
        copy.departed[i] = route == null ? null : copies.of(route);
      }
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Tells whether at least one route is there for certain. */
  boolean isSure() {
    return size > doubtful;
  }

  @Nullable StoredRoute find(int protocol, int interfaceId, long hop) {
    for (int i = 0; i < size; i++) {
      if (routes[i].is(protocol, interfaceId, hop)) {
        return routes[i];
      }
    }
    return null;
  }

  @Nullable StoredRoute find(Route route) {
    return find(route.routingProtocol(), route.interfaceId(), Addresses.hop(route));
  }

  /** Returns the protocol's first route here. */
  @Nullable StoredRoute findOf(int protocol) {
    for (int i = 0; i < size; i++) {
      if (routes[i].protocol == protocol) {
        return routes[i];
      }
    }
    return null;
  }

  void add(StoredRoute route) {
    if (size == routes.length) {
      routes = Arrays.copyOf(routes, Math.max(FEW, size * 2));
    }
    routes[size++] = route;
  }

  void remove(StoredRoute route) {
    for (int i = 0; i < size; i++) {
      if (routes[i] == route) {
        routes[i] = routes[--size];
        break;
      }
    }
    @Nullable StoredRoute[] former = departed;
    if (former == null) {
      former = new StoredRoute[REMEMBERED];
      departed = former;
    }
    former[departures++ % REMEMBERED] = route;
  }

  /** Returns the last departed route with this identity, of the few that are remembered. */
  @Nullable StoredRoute departed(Route route) {
    @Nullable StoredRoute[] former = departed;
    for (int i = departures - 1; former != null && i >= Math.max(0, departures - REMEMBERED); i--) {
      StoredRoute candidate = former[i % REMEMBERED];
      if (candidate != null && candidate.isNamedBy(route)) {
        return candidate;
      }
    }
    return null;
  }
}
