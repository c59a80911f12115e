package org.rtmv1.tck.model;

import java.util.Arrays;

/** One client's routes on one interface, in no particular order. */
final class RouteBag {
  private static final int FEW = 4;

  StoredRoute[] routes = new StoredRoute[FEW];
  int size;

  RouteBag copy(Copies copies) {
    RouteBag copy = new RouteBag();
    copy.routes = new StoredRoute[Math.max(FEW, size)];
    copy.size = size;
    for (int i = 0; i < size; i++) {
      copy.routes[i] = copies.of(routes[i]);
    }
    return copy;
  }

  void add(StoredRoute route) {
    if (size == routes.length) {
      routes = Arrays.copyOf(routes, size * 2);
    }
    route.bagSlot = size;
    routes[size++] = route;
  }

  void remove(StoredRoute route) {
    StoredRoute last = routes[--size];
    routes[route.bagSlot] = last;
    last.bagSlot = route.bagSlot;
    route.bagSlot = -1;
  }
}
