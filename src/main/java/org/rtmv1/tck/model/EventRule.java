package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Delivery;

/** Judges what an event shows: signalled exactly while messages wait (DEQ-9). */
final class EventRule {
  private final World world;
  private final SettledQueue settled;
  private final boolean prompt;

  EventRule(World world, SettledQueue settled) {
    this.world = world;
    this.settled = settled;
    this.prompt = world.manifest.delivery() == Delivery.PROMPT;
  }

  Judgement judge(int event, boolean signalled) {
    Events.Use use = world.events.use(event);
    if (use == null) {
      return Judgement.ACCEPTED;
    }
    if (signalled) {
      use.signalledAt = world.call;
    }
    if (use.client == 0) {
      return unused(use, event, signalled);
    }
    // the handle may have been given to another client since
    Client client = world.handles.client(use.client);
    if (client == null || client.event != event || client.uncertain) {
      return Judgement.ACCEPTED;
    }
    if (use.shared || client.queue == null) {
      return Judgement.ACCEPTED;
    }
    return signalled ? signalled(client, client.queue, use) : notSignalled(client, client.queue);
  }

  /** The event of a refused registration never fires. */
  private static Judgement unused(Events.Use use, int event, boolean signalled) {
    RequirementId refusedBy = use.refusedBy;
    return !signalled || refusedBy == null
        ? Judgement.ACCEPTED
        : Faults.of(
            refusedBy,
            "event %d not to be signalled, because its registration was refused".formatted(event),
            "a signalled event");
  }

  private Judgement signalled(Client client, MessageQueue queue, Events.Use use) {
    Table table = world.table(client.family);
    if (queue.changed || table == null || table.doubts.size() > 0 || table.tainted > 0) {
      return Judgement.ACCEPTED;
    }
    if (queue.changedByItself) {
      world.profile.note(Choice.OWN_CHANGE_AND_EVENT, "signalled");
      return Judgement.ACCEPTED;
    }
    if (queue.mayHoldMore()) {
      return Judgement.ACCEPTED;
    }
    RequirementId requirement = needless(queue, use);
    return Faults.of(
        requirement,
        List.of(Requirements.REG_11, Requirements.DEQ_9),
        queue.reset == 0
            ? "the event not to be signalled, because no best route has changed since the client"
                + " registered"
            : "the event not to be signalled, because nothing has waited since the last dequeue",
        "a signalled event");
  }

  /** Right after a dequeue the reset has failed; later a call has signalled without reason. */
  private RequirementId needless(MessageQueue queue, Events.Use use) {
    RequirementId resetBy = queue.resetBy;
    Deeds.Deed last = world.deeds.last(0);
    boolean quiet = last == null || last.call < queue.reset;
    if (resetBy != null && quiet) {
      return resetBy;
    }
    RequirementId refusal =
        last != null && last.kind == Deeds.Kind.REFUSED ? last.requirement : null;
    if (refusal != null) {
      return speaksOfEvents(refusal) ? refusal : Requirements.REG_11;
    }
    return use.refusedBy == null ? Requirements.REG_11 : use.refusedBy;
  }

  /**
   * REG-11 says of every refused operation that it signals nothing; the rows of some refusals say
   * the same once more, of themselves.
   */
  private static boolean speaksOfEvents(RequirementId refusal) {
    return refusal.equals(Requirements.REG_4)
        || refusal.equals(Requirements.REG_7)
        || refusal.equals(Requirements.ADD_13);
  }

  private Judgement notSignalled(Client client, MessageQueue queue) {
    if (queue.changedByItself && !queue.changed) {
      world.profile.note(Choice.OWN_CHANGE_AND_EVENT, "not signalled");
    }
    Change owed = prompt ? queue.owed() : null;
    if (owed == null) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        unsignalled(client, queue, owed),
        List.of(owed.cause().missing(), owed.cause().following(), Requirements.DEQ_9),
        "a signalled event, because %s became %s"
            .formatted(Phrases.best(owed.before()), Phrases.best(owed.after())),
        "an event that is not signalled");
  }

  /** Where other messages were taken since, the event was reset too early. */
  private static RequirementId unsignalled(Client client, MessageQueue queue, Change owed) {
    boolean takenSince = queue.more > owed.call();
    return takenSince && client.event != 0 ? Requirements.DEQ_9 : owed.cause().missing();
  }

  /** Tells whether a message must be waiting for the client. */
  boolean owesMessage(Client client) {
    MessageQueue queue = client.queue;
    Table table = world.table(client.family);
    return queue != null && table != null && (queue.owed() != null || settled.isOwed(table, queue));
  }
}
