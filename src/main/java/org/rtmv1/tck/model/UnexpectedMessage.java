package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/** Explains what is wrong with a message. */
final class UnexpectedMessage {
  private final World world;
  private final Blame blame;

  UnexpectedMessage(World world, Blame blame) {
    this.world = world;
    this.blame = blame;
  }

  /** A message, and who got it. */
  record Receipt(Table table, Client client, MessageQueue queue, Message message) {}

  Judgement.Deviation illegalFlags(Message message) {
    return Faults.of(
        Requirements.ABI_4,
        "RTM_ROUTE_ADDED, RTM_ROUTE_DELETED or RTM_ROUTE_CHANGED",
        text(message));
  }

  /** Explains a message that another one has overtaken before. */
  Judgement.Deviation overtaken(Receipt receipt) {
    return Faults.of(
        Requirements.DEQ_8,
        "the messages in the order of the changes",
        text(receipt.message()) + " behind a message of a later change");
  }

  /** Explains a message that comes before one that is owed for longer. */
  Judgement.Deviation overtaking(Message message, Change owed) {
    return Faults.of(
        Requirements.DEQ_8,
        List.of(Requirements.DEQ_12, owed.cause().missing()),
        text(owed) + ", because that change was made before",
        text(message));
  }

  /** Explains a message that does not follow from what the client knows. */
  Judgement.Deviation unsettled(Message message, Unsettled unsettled) {
    return Faults.of(
        unsettled.cause.wrong(),
        List.of(Requirements.DEQ_8, Requirements.DEQ_10),
        "a message of a change from " + unsettled.text(),
        text(message));
  }

  /** Explains a message that no change explains. */
  Judgement.Deviation explain(Receipt receipt, @Nullable Destination destination) {
    Chain chain = destination == null ? null : receipt.queue().chains.get(destination.number);
    return chain == null || chain.firstTold() == null
        ? unfounded(receipt, destination)
        : wrong(receipt.message(), chain);
  }

  private static Judgement.Deviation wrong(Message message, Chain chain) {
    Pending told = chain.firstTold();
    if (told == null) {
      throw new IllegalStateException("nothing is to be told");
    }
    Change change = told.change;
    RequirementId requirement = change.cause().wrong();
    for (Pending later = told.nextHere; later != null; later = later.nextHere) {
      if (message.startsAt(later.change.before()) && message.endsAt(later.change.after())) {
        requirement = Requirements.DEQ_8;
      }
    }
    if (requirement.equals(Requirements.DEQ_1) && kind(change) != message.flags()) {
      requirement = Requirements.DEQ_10;
    }
    return Faults.of(
        requirement,
        List.of(change.cause().wrong(), Requirements.DEQ_1, Requirements.DEQ_8),
        text(change),
        text(message));
  }

  private static int kind(Change change) {
    return (change.after().settled() == NoRoute.NONE ? 0 : RouteChange.RTM_ROUTE_ADDED)
        | (change.before().settled() == NoRoute.NONE ? 0 : RouteChange.RTM_ROUTE_DELETED);
  }

  /** Explains a message about a destination of which nothing is to be told. */
  private Judgement.Deviation unfounded(Receipt receipt, @Nullable Destination destination) {
    Message message = receipt.message();
    RequirementId requirement = reason(receipt, destination);
    return Faults.of(
        requirement,
        List.of(Requirements.DEQ_10),
        expected(requirement),
        text(message) + number(destination));
  }

  private RequirementId reason(Receipt receipt, @Nullable Destination destination) {
    MessageQueue queue = receipt.queue();
    Message message = receipt.message();
    if (queue.own != null && tells(message, queue.own)) {
      return queue.own.cause() == Cause.DELETE ? Requirements.DEL_8 : Requirements.ADD_10;
    }
    if (queue.taken != null && tells(message, queue.taken)) {
      return Requirements.DEQ_12;
    }
    RequirementId early = early(message, destination);
    if (early != null) {
      return early;
    }
    Deeds.Deed last = world.deeds.last(0);
    boolean recent = last != null && last.call > receipt.client().since;
    if (!queue.everTold && !recent) {
      return receipt.client().heirOfMessages ? Requirements.REG_17 : Requirements.REG_18;
    }
    return quiet(receipt, destination, last);
  }

  private RequirementId quiet(
      Receipt receipt, @Nullable Destination destination, Deeds.@Nullable Deed last) {
    if (last != null && last.family != receipt.table().family && destination == null) {
      return Requirements.TAB_1;
    }
    if (last != null && last.kind == Deeds.Kind.REFUSED && last.requirement != null) {
      return last.requirement;
    }
    RequirementId quiet = destination == null ? null : destination.quiet;
    return quiet == null ? Requirements.DEQ_10 : quiet;
  }

  private @Nullable RequirementId early(Message message, @Nullable Destination destination) {
    return destination != null
            && destination.best.settled() instanceof StoredRoute best
            && message.startsAt(best)
        ? blame.aged(best)
        : null;
  }

  private static boolean tells(Message message, Change change) {
    return message.startsAt(change.before()) && message.endsAt(change.after());
  }

  private static String expected(RequirementId requirement) {
    if (requirement.equals(Requirements.ADD_10) || requirement.equals(Requirements.DEL_8)) {
      return "no message to the client that made the change itself";
    }
    if (requirement.equals(Requirements.DEQ_12)) {
      return "one message for each change";
    }
    if (requirement.equals(Requirements.REG_17) || requirement.equals(Requirements.REG_18)) {
      return "no message of changes made before the client registered";
    }
    return "no message, because no best route has changed of which the client was not told";
  }

  private static String number(@Nullable Destination destination) {
    return destination == null ? "" : ", while the best route is " + Phrases.best(destination.best);
  }

  private static String text(Change change) {
    return "%s from %s to %s"
        .formatted(
            RouteChange.name(kind(change)),
            Phrases.best(change.before()),
            Phrases.best(change.after()));
  }

  private static String text(Message message) {
    Route previous = message.previous();
    Route current = message.current();
    return "%s from %s to %s"
        .formatted(
            RouteChange.name(message.flags()),
            previous == null ? "no route" : Phrases.route(previous),
            current == null ? "no route" : Phrases.route(current));
  }
}
