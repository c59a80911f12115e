package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;

/**
 * The changes of one destination that a client has not been told of yet, oldest first.
 *
 * <p>Messages that wait may be merged (DEQ-12): a message tells of a run of changes, from the state
 * before its first to the state after its last. A run that ends where it began may vanish.
 */
final class Chain {
  /** Longer chains are judged by their two ends only, where no change is the client's own. */
  private static final int FEW = 8;

  final Destination destination;

  /** The best route as the client knows it. */
  Best at;

  @Nullable Pending first;
  @Nullable Pending last;
  int length;

  /** How many of the changes need not be told. */
  int loose;

  /** How many of the first change's steps the client has been told of. */
  int steps;

  Chain(Destination destination, Best at) {
    this.destination = destination;
    this.at = at;
  }

  void append(Pending pending) {
    Pending end = last;
    if (end == null) {
      first = pending;
    } else {
      end.nextHere = pending;
    }
    last = pending;
    length++;
    loose += pending.telling != Telling.TOLD ? 1 : 0;
  }

  /** Tells whether there are too many ways in which the changes may have been told. */
  boolean isTangled() {
    return length > FEW && loose > 0;
  }

  /** Takes out the first change. */
  Pending removeFirst() {
    Pending removed = first;
    if (removed == null) {
      throw new IllegalStateException("the chain is empty");
    }
    first = removed.nextHere;
    if (first == null) {
      last = null;
    }
    length--;
    loose -= removed.telling != Telling.TOLD ? 1 : 0;
    steps = 0;
    at = removed.change.after();
    return removed;
  }

  /** Tells whether some message of this chain must still come. */
  boolean isOwed() {
    Pending end = last;
    if (end == null) {
      return false;
    }
    if (length <= FEW) {
      return !mayStaySilent(at, first);
    }
    return loose == 0 && !at.settled().mayEqual(end.change.after());
  }

  /** Returns the first change that the client must be told of. */
  @Nullable Pending firstTold() {
    Pending pending = first;
    while (pending != null && pending.telling != Telling.TOLD) {
      pending = pending.nextHere;
    }
    return pending;
  }

  private static boolean mayStaySilent(Best state, @Nullable Pending from) {
    if (from == null) {
      return true;
    }
    if (from.telling != Telling.TOLD && mayStaySilent(from.change.after(), from.nextHere)) {
      return true;
    }
    for (Pending end = from; end != null; end = end.nextHere) {
      if (state.settled().mayEqual(end.change.after()) && mayStaySilent(state, end.nextHere)) {
        return true;
      }
    }
    return false;
  }
}
