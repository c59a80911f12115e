package org.rtmv1.tck.model;

import java.util.IdentityHashMap;

/** Copies what is believed so that two references to one thing become two to one copy. */
final class Copies {
  private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();

  Best of(Best original) {
    if (original instanceof StoredRoute route) {
      return of(route);
    }
    if (!(original instanceof OpenBest open)) {
      return original;
    }
    OpenBest copy = (OpenBest) copies.get(open);
    if (copy == null) {
      copy = open.copy(this);
      copies.put(open, copy);
    }
    return copy;
  }

  /** Copies a count that several share. */
  int[] of(int[] count) {
    return (int[]) copies.computeIfAbsent(count, original -> ((int[]) original).clone());
  }

  StoredRoute of(StoredRoute original) {
    Object copy = copies.get(original);
    if (copy == null) {
      of(original.destination);
      copy = copies.get(original);
    }
    if (copy == null) {
      copy = original.copy(this);
      copies.put(original, copy);
    }
    return (StoredRoute) copy;
  }

  Destination of(Destination original) {
    Destination copy = (Destination) copies.get(original);
    if (copy == null) {
      copy = new Destination(original.number);
      copies.put(original, copy);
      original.copyInto(copy, this);
    }
    return copy;
  }

  Change of(Change original) {
    Change copy = (Change) copies.get(original);
    if (copy == null) {
      copy = original.copy(this);
      copies.put(original, copy);
    }
    return copy;
  }

  Client of(Client original) {
    Client copy = (Client) copies.get(original);
    if (copy == null) {
      copy = original.copy(this);
      copies.put(original, copy);
    }
    return copy;
  }
}
