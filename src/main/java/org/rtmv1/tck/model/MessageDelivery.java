package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.spi.Delivery;

/** Judges a message that a client has taken, and takes it out of what is owed to the client. */
final class MessageDelivery {
  private static final int FAR = 8;

  private final World world;
  private final Profile profile;
  private final Findings findings;
  private final UnexpectedMessage unexpected;
  private final ChainMatch match = new ChainMatch();
  private final boolean prompt;

  MessageDelivery(World world, Findings findings, UnexpectedMessage unexpected) {
    this.world = world;
    this.profile = world.profile;
    this.prompt = world.manifest.delivery() == Delivery.PROMPT;
    this.findings = findings;
    this.unexpected = unexpected;
  }

  Judgement judge(Table table, Client client, MessageQueue queue, Message message) {
    if (!message.hasLegalFlags()) {
      return unexpected.illegalFlags(message);
    }
    if (queue.blurred) {
      return Judgement.ACCEPTED;
    }
    Route shown = message.anyRoute();
    if (shown == null) {
      return blind(table, client, queue, message);
    }
    Destination destination = table.find(Addresses.number(shown));
    if (destination != null && destination.tainted) {
      return Judgement.ACCEPTED;
    }
    Unsettled open = queue.unsettled.get(Addresses.number(shown));
    if (open != null) {
      return unsettled(table, open, message);
    }
    Chain chain = find(queue, destination, message);
    return chain == null
        ? unexplained(new UnexpectedMessage.Receipt(table, client, queue, message), destination)
        : deliver(table, queue, chain, message);
  }

  /**
   * Whoever tells one client that no route is left cannot keep it from the others (EXP-2). On a
   * real clock a sweep may be half-way just then.
   */
  private Judgement unsettled(Table table, Unsettled open, Message message) {
    if (!open.take(message)) {
      return unexpected.unsettled(message, open);
    }
    if (prompt && !world.late && world.isVirtual() && open.showsEmpty(message)) {
      findings.removals().areGone(table, open.destination);
    }
    return Judgement.ACCEPTED;
  }

  private Judgement unexplained(
      UnexpectedMessage.Receipt receipt, @Nullable Destination destination) {
    return match.overtaken
        ? unexpected.overtaken(receipt)
        : unexpected.explain(receipt, destination);
  }

  /** Returns the chain in which {@link #match} has found the message, null for none. */
  private @Nullable Chain find(
      MessageQueue queue, @Nullable Destination destination, Message message) {
    match.overtaken = false;
    if (destination == null) {
      return null;
    }
    Chain chain = queue.chains.get(destination.number);
    return chain != null && match.find(chain, message, queue.position) ? chain : null;
  }

  /** Judges a message of which the caller wanted no route: only its flags are known. */
  private Judgement blind(Table table, Client client, MessageQueue queue, Message message) {
    Pending head = queue.head;
    boolean unsettled = table.doubts.size() > 0 || table.tainted > 0 || queue.unsettled.size() > 0;
    if (unsettled) {
      queue.blur();
      return Judgement.ACCEPTED;
    }
    if (head == null) {
      return unexpected.explain(new UnexpectedMessage.Receipt(table, client, queue, message), null);
    }
    Chain chain = head.chain;
    boolean alone = chain.length == 1 && head.change.steps().isEmpty();
    boolean first = head.next == null || head.next.change.call() > head.change.call();
    if (!alone || !first) {
      queue.blur();
      return Judgement.ACCEPTED;
    }
    return match.find(chain, message, queue.position)
        ? deliver(table, queue, chain, message)
        : unexplained(
            new UnexpectedMessage.Receipt(table, client, queue, message),
            head.change.destination());
  }

  private Judgement deliver(Table table, MessageQueue queue, Chain chain, Message message) {
    Pending from = match.from;
    Pending to = match.to;
    if (from == null || to == null) {
      throw new IllegalStateException("a match without a run");
    }
    long place = Math.max(queue.position, from.change.call());
    Change overtaken = overtaken(queue, chain, place);
    if (overtaken != null) {
      return unexpected.overtaking(message, overtaken);
    }
    noteRun(from, to, chain);
    StoredRoute previous = settlePrevious(message);
    StoredRoute current = settleCurrent(message, to);
    queue.position = place;
    queue.taken = to.change;
    queue.takenFlags = message.flags();
    take(queue, chain, to);
    return judgeContent(table, message, previous, current);
  }

  /** Returns a change that must have been told before this place and was not. */
  private static @Nullable Change overtaken(MessageQueue queue, Chain own, long place) {
    for (Pending each = queue.head; each != null && each.change.call() < place; each = each.next) {
      Chain chain = each.chain;
      if (chain != own
          && chain.last != null
          && chain.last.change.call() < place
          && chain.isOwed()) {
        return each.change;
      }
    }
    return null;
  }

  private void noteRun(Pending from, Pending to, Chain chain) {
    if (from != to) {
      profile.note(Choice.MERGED_MESSAGES, "merged into one");
    } else if (chain.length > 1 && match.step == null) {
      profile.note(Choice.MERGED_MESSAGES, "one for each change");
    }
    if (match.step != null) {
      profile.note(Choice.STEPS_OF_BULK_CALLS, "told");
    } else if (to.change.steps().size() > 1 && chain.steps == 0) {
      profile.note(Choice.STEPS_OF_BULK_CALLS, "not told");
    }
  }

  private @Nullable StoredRoute settlePrevious(Message message) {
    return Message.settle(
        match.start, RouteChange.returnsPrevious(message.flags()), message.previous());
  }

  private @Nullable StoredRoute settleCurrent(Message message, Pending to) {
    Best end = match.step == null ? to.change.after() : match.step;
    return Message.settle(end, RouteChange.returnsCurrent(message.flags()), message.current());
  }

  /**
   * Takes the run out of the queue; a message that ends at a step leaves the rest of its change.
   */
  private void take(MessageQueue queue, Chain chain, Pending to) {
    StoredRoute step = match.step;
    while (chain.first != null && chain.first != to) {
      queue.removeFirst(chain);
    }
    if (step != null) {
      chain.at = step;
      chain.steps++;
      return;
    }
    queue.removeFirst(chain);
    while (chain.first != null && chain.first.telling == Telling.OWN && !mayStandFurther(chain)) {
      queue.removeFirst(chain);
    }
  }

  /** Tells whether the message may have told more than the run: a later place looks the same. */
  private static boolean mayStandFurther(Chain chain) {
    int looked = 0;
    boolean told = false;
    for (Pending end = chain.first; end != null && looked++ < FAR; end = end.nextHere) {
      told |= end.telling != Telling.OWN;
      if (told && chain.at.mayEqual(end.change.after())) {
        return true;
      }
    }
    return false;
  }

  private Judgement judgeContent(
      Table table, Message message, @Nullable StoredRoute previous, @Nullable StoredRoute current) {
    Judgement judgement = judgeContent(table, previous, message.previous(), "PrevBestRoute");
    return judgement == Judgement.ACCEPTED
        ? judgeContent(table, current, message.current(), "CurBestRoute")
        : judgement;
  }

  private Judgement judgeContent(
      Table table, @Nullable StoredRoute stored, @Nullable Route shown, String member) {
    return stored == null || shown == null
        ? Judgement.ACCEPTED
        : findings.check().told(table, stored, shown, member);
  }
}
