package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;

/** A change in the queue of one client: a link of the queue and of its destination's chain. */
final class Pending {
  final Chain chain;
  final Change change;
  final Telling telling;

  @Nullable Pending previous;
  @Nullable Pending next;
  @Nullable Pending nextHere;

  Pending(Chain chain, Change change, Telling telling) {
    this.chain = chain;
    this.change = change;
    this.telling = telling;
  }
}
