package org.rtmv1.tck.model;

import java.util.Arrays;

/**
 * The routes whose time to live runs, ordered by when it is up at the earliest, and those that may
 * have gone already.
 */
final class Doubts {
  private static final int FEW = 4;

  private StoredRoute[] heap = new StoredRoute[FEW];
  private int running;
  private StoredRoute[] doubtful = new StoredRoute[FEW];
  private int size;

  Doubts copy(Copies copies) {
    Doubts copy = new Doubts();
    copy.heap = new StoredRoute[Math.max(FEW, running)];
    copy.running = running;
    for (int i = 0; i < running; i++) {
      copy.heap[i] = copies.of(heap[i]);
    }
    copy.doubtful = new StoredRoute[Math.max(FEW, size)];
    copy.size = size;
    for (int i = 0; i < size; i++) {
      copy.doubtful[i] = copies.of(doubtful[i]);
    }
    return copy;
  }

  /** Returns how many routes may have gone. */
  int size() {
    return size;
  }

  StoredRoute get(int index) {
    return doubtful[index];
  }

  /** Tells whether the time of some route may be up at {@code latest}. */
  boolean isDue(long latest) {
    return running > 0 && heap[0].dueFrom <= latest;
  }

  /** Takes out the route whose time is up first. */
  StoredRoute takeDue() {
    StoredRoute route = heap[0];
    unschedule(route);
    return route;
  }

  /** Follows the route's time to live from here on, where it has one. */
  void schedule(StoredRoute route) {
    unschedule(route);
    if (route.dueFrom == StoredRoute.NEVER) {
      return;
    }
    if (running == heap.length) {
      heap = Arrays.copyOf(heap, running * 2);
    }
    place(route, running++);
    rise(route);
  }

  void doubt(StoredRoute route) {
    if (route.doubtful) {
      return;
    }
    if (size == doubtful.length) {
      doubtful = Arrays.copyOf(doubtful, size * 2);
    }
    route.doubtful = true;
    route.destination.doubtful++;
    route.doubtSlot = size;
    doubtful[size++] = route;
  }

  void trust(StoredRoute route) {
    if (route.doubtful) {
      route.doubtful = false;
      route.destination.doubtful--;
      StoredRoute last = doubtful[--size];
      doubtful[route.doubtSlot] = last;
      last.doubtSlot = route.doubtSlot;
      route.doubtSlot = -1;
    }
  }

  void forget(StoredRoute route) {
    unschedule(route);
    trust(route);
  }

  private void unschedule(StoredRoute route) {
    int slot = route.heapSlot;
    if (slot < 0) {
      return;
    }
    route.heapSlot = -1;
    StoredRoute last = heap[--running];
    if (last != route) {
      place(last, slot);
      rise(last);
      sink(last);
    }
  }

  private void rise(StoredRoute route) {
    while (route.heapSlot > 0) {
      StoredRoute parent = heap[(route.heapSlot - 1) / 2];
      if (parent.dueFrom <= route.dueFrom) {
        return;
      }
      swap(parent, route);
    }
  }

  private void sink(StoredRoute route) {
    for (int child = 2 * route.heapSlot + 1; child < running; child = 2 * route.heapSlot + 1) {
      if (child + 1 < running && heap[child + 1].dueFrom < heap[child].dueFrom) {
        child++;
      }
      if (route.dueFrom <= heap[child].dueFrom) {
        return;
      }
      swap(route, heap[child]);
    }
  }

  private void swap(StoredRoute upper, StoredRoute lower) {
    int slot = upper.heapSlot;
    place(upper, lower.heapSlot);
    place(lower, slot);
  }

  private void place(StoredRoute route, int slot) {
    heap[slot] = route;
    route.heapSlot = slot;
  }
}
