package org.rtmv1.tck.model;

import java.util.Arrays;

/** One client's routes on one interface, in no particular order. */
final class RouteBag {
  private static final int FEW = 4;

  final Client client;

  /** The number of all clients' routes on the interface, which their bags share. */
  final int[] onInterface;

  StoredRoute[] routes = new StoredRoute[FEW];
  int size;

  RouteBag(Client client, int[] onInterface) {
    this.client = client;
    this.onInterface = onInterface;
  }

  RouteBag copy(Client copiedClient, Copies copies) {
    RouteBag copy = new RouteBag(copiedClient, copies.of(onInterface));
    copy.routes = new StoredRoute[Math.max(FEW, size)];
    copy.size = size;
    for (int i = 0; i < size; i++) {
      copy.routes[i] = copies.of(routes[i]);
      copy.routes[i].bag = copy;
    }
    return copy;
  }

  void add(StoredRoute route) {
    if (size == routes.length) {
      routes = Arrays.copyOf(routes, size * 2);
    }
    route.bag = this;
    route.bagSlot = size;
    routes[size++] = route;
    client.routes++;
    onInterface[0]++;
  }

  void remove(StoredRoute route) {
    StoredRoute last = routes[--size];
    routes[route.bagSlot] = last;
    last.bagSlot = route.bagSlot;
    route.bag = null;
    route.bagSlot = -1;
    client.routes--;
    onInterface[0]--;
  }
}
