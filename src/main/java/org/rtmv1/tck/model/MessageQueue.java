package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What one client has not been told of yet: the changes in their order, and by destination.
 *
 * <p>Judging a message takes constant time where the subject neither merges nor reorders.
 */
final class MessageQueue {
  final LongMap<Chain> chains = new LongMap<>();

  /** The destinations of which it is open what is told: routes may have gone unseen. */
  final LongMap<Unsettled> unsettled = new LongMap<>();

  @Nullable Pending head;
  private @Nullable Pending tail;

  /** How many of the changes the client is told of, certainly or perhaps. */
  private int waiting;

  /** The least place in the order of changes that the last message can have had. */
  long position;

  /** Whether changes were given up of which no message came and none was due. */
  private boolean gaveUp;

  /** Whether a message was taken of which nothing is known, until the queue is empty. */
  boolean blurred;

  /** The last call whose answer reset the event, 0 for none, and the requirement that says so. */
  long reset;

  @Nullable RequirementId resetBy;

  /** Whether the client was told of a change since, or changed a best route itself. */
  boolean changed;

  boolean changedByItself;

  /** The last call that was answered with ERROR_MORE_MESSAGES. */
  long more;

  /** The last change that was told, and the last that the client made itself. */
  @Nullable Change taken;

  int takenFlags;

  @Nullable Change own;

  /** Whether the client was ever told of a change. */
  boolean everTold;

  /** Whether it was said already that what is owed may still come. */
  boolean patience;

  MessageQueue copy(Copies copies) {
    MessageQueue copy = new MessageQueue();
    for (Pending each = head; each != null; each = each.next) {
      copy.enqueue(copies.of(each.change), each.telling);
    }
    for (int i = chains.next(0); i >= 0; i = chains.next(i + 1)) {
      Chain copied = copy.chains.get(chains.keyAt(i));
      if (copied != null) {
        copied.at = copies.of(chains.valueAt(i).at);
        copied.steps = chains.valueAt(i).steps;
      }
    }
    copy.unsettled.become(unsettled, each -> each.copy(copies));
    copy.position = position;
    copy.gaveUp = gaveUp;
    copy.blurred = blurred;
    copy.reset = reset;
    copy.resetBy = resetBy;
    copy.changed = changed;
    copy.changedByItself = changedByItself;
    copy.more = more;
    copy.taken = taken == null ? null : copies.of(taken);
    copy.takenFlags = takenFlags;
    copy.everTold = everTold;
    copy.own = own == null ? null : copies.of(own);
    copy.patience = patience;
    return copy;
  }

  /** Takes in that it is open what is told of a destination, until the queue is empty. */
  Unsettled unsettle(Destination destination, Cause cause) {
    Unsettled already = unsettled.get(destination.number);
    if (already != null) {
      already.cause = cause;
      return already;
    }
    Chain chain = chains.get(destination.number);
    Best known = chain == null ? destination.best.settled() : chain.at;
    boolean open = blurred || (chain != null && chain.loose > 0);
    Unsettled made = new Unsettled(destination, open ? null : known, cause, !open && chain == null);
    unsettled.put(destination.number, made);
    everTold = true;
    forget(destination);
    return made;
  }

  /** Takes in that no route of the destination can go unseen, and that all messages were taken. */
  void settle(Unsettled settled) {
    unsettled.remove(settled.destination.number);
    gaveUp = true;
  }

  /** Takes in that a message was taken of which nothing is known. */
  void blur() {
    blurred = true;
    for (int i = unsettled.next(0); i >= 0; i = unsettled.next(i + 1)) {
      unsettled.valueAt(i).lose();
    }
  }

  void add(Change change, Telling telling) {
    Unsettled open = unsettled.get(change.destination().number);
    if (telling == Telling.OWN) {
      changedByItself = true;
      own = change;
      if (open != null) {
        open.lose();
      }
      if (!chains.has(change.destination().number)) {
        return;
      }
    } else {
      changed = true;
      everTold = true;
      patience = false;
    }
    if (open == null) {
      enqueue(change, telling);
    } else {
      open.changes(change.cause());
    }
  }

  private void enqueue(Change change, Telling telling) {
    Destination destination = change.destination();
    Chain chain = chains.get(destination.number);
    if (chain == null) {
      chain = new Chain(destination, change.before());
      chains.put(destination.number, chain);
    }
    Pending pending = new Pending(chain, change, telling);
    chain.append(pending);
    pending.previous = tail;
    if (tail == null) {
      head = pending;
    } else {
      tail.next = pending;
    }
    tail = pending;
    waiting += telling == Telling.OWN ? 0 : 1;
    if (chain.isTangled()) {
      unsettle(destination, change.cause());
    }
  }

  /** Takes out the first change of a chain. */
  void removeFirst(Chain chain) {
    Pending removed = chain.removeFirst();
    Pending before = removed.previous;
    Pending behind = removed.next;
    if (before == null) {
      head = behind;
    } else {
      before.next = behind;
    }
    if (behind == null) {
      tail = before;
    } else {
      behind.previous = before;
    }
    waiting -= removed.telling == Telling.OWN ? 0 : 1;
    if (chain.first == null) {
      chains.remove(chain.destination.number);
    }
  }

  private void forget(Destination destination) {
    Chain chain = chains.get(destination.number);
    while (chain != null && chain.first != null) {
      removeFirst(chain);
    }
  }

  /** Stops following what happens at a destination. */
  void abandon(Destination destination) {
    forget(destination);
    unsettled.remove(destination.number);
  }

  /** Tells whether a further message may be waiting. */
  boolean mayHoldMore() {
    return waiting > 0 || blurred || unsettled.size() > 0;
  }

  /** Returns the first change of which the client must still be told, null for none. */
  @Nullable Change owed() {
    for (Pending each = blurred ? null : head; each != null; each = each.next) {
      if (each.chain.firstTold() == each && each.chain.isOwed()) {
        return each.change;
      }
    }
    return null;
  }

  /** Takes in that the subject says that nothing waits, while nothing is owed. */
  void emptied() {
    gaveUp |= waiting > 0;
    blurred = false;
    while (head != null) {
      forget(head.change.destination());
    }
  }

  /** Takes in that messages of what was given up may still come. */
  void deliversLate() {
    if (gaveUp) {
      blur();
    }
  }

  /** Takes in that the answer of this call resets the event. */
  void reset(long call, RequirementId requirement) {
    reset = call;
    resetBy = requirement;
    changed = false;
    changedByItself = false;
  }
}
