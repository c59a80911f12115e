package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;

/**
 * Finds the run of changes that a message tells of, in the chain of its destination. Reused for
 * every message, so that judging one costs no garbage.
 */
final class ChainMatch {
  /** The first and the last change of the run; null where there is none. */
  @Nullable Pending from;

  @Nullable Pending to;

  /** The best route that the run starts from. */
  Best start = NoRoute.NONE;

  /** The intermediate best route that the message ends at, null where it ends after a change. */
  @Nullable StoredRoute step;

  /** Whether a run was left out because messages that were taken already stood behind it. */
  boolean overtaken;

  private Message message = new Message(0, null, null);
  private long position;

  /** Looks for the shortest run; the message may not stand before {@code earliestPlace}. */
  boolean find(Chain chain, Message sought, long earliestPlace) {
    message = sought;
    position = earliestPlace;
    from = null;
    to = null;
    step = null;
    overtaken = false;
    return startsFrom(chain.at, chain.first, chain) || startsLater(chain.at, chain.first, chain);
  }

  private boolean startsFrom(Best state, @Nullable Pending first, Chain chain) {
    Best at = state;
    Pending next = first;
    while (next != null) {
      if (message.startsAt(at) && endsWithin(at, next, chain)) {
        from = next;
        start = at;
        return true;
      }
      if (next.telling == Telling.TOLD) {
        return startsLater(at, next, chain);
      }
      at = next.change.after();
      next = next.nextHere;
    }
    return false;
  }

  /** A run that ends where it began may have vanished, and with it the client's own changes. */
  private boolean startsLater(Best state, @Nullable Pending first, Chain chain) {
    for (Pending end = chain.loose == 0 ? null : first; end != null; end = end.nextHere) {
      if (state.mayEqual(end.change.after()) && startsFrom(state, end.nextHere, chain)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithin(Best state, Pending first, Chain chain) {
    boolean told = false;
    for (Pending end = first; end != null; end = end.nextHere) {
      told |= end.telling != Telling.OWN;
      if (told && end.change.call() < position && message.endsAt(end.change.after())) {
        overtaken = true;
      } else if (told && ends(state, end, chain)) {
        to = end;
        return true;
      }
    }
    return false;
  }

  private boolean ends(Best state, Pending end, Chain chain) {
    if (message.endsAt(end.change.after())) {
      return true;
    }
    int taken = end == chain.first ? chain.steps : 0;
    if (end.change.call() < position || taken >= end.change.steps().size()) {
      return false;
    }
    for (StoredRoute candidate : end.change.steps()) {
      if (message.endsAt(candidate) && state.settled() != candidate) {
        step = candidate;
        return true;
      }
    }
    return false;
  }
}
