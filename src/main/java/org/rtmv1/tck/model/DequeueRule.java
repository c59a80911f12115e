package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Delivery;

/** Judges {@code RtmDequeueRouteChangeMessage}. */
final class DequeueRule {
  private static final RtmFunction FUNCTION = RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE;

  private final World world;
  private final Callers callers;
  private final Deregistrations deregistrations;
  private final MessageDelivery delivery;
  private final SettledQueue settled;
  private final boolean prompt;

  DequeueRule(
      World world,
      Callers callers,
      Deregistrations deregistrations,
      MessageDelivery delivery,
      SettledQueue settled) {
    this.world = world;
    this.callers = callers;
    this.deregistrations = deregistrations;
    this.delivery = delivery;
    this.settled = settled;
    this.prompt = world.manifest.delivery() == Delivery.PROMPT;
  }

  Judgement judge(Operation.DequeueRouteChangeMessage call, ChangeOutcome outcome) {
    int error = outcome.error();
    Client client = deregistrations.caller(call.clientHandle(), error);
    if (client == null) {
      return callers.notValid(call.clientHandle(), Requirements.DEQ_5, FUNCTION, error, false);
    }
    MessageQueue queue = client.queue;
    if (queue == null) {
      return withoutEvent(client, outcome);
    }
    Table table = world.table(client.family);
    if (table == null) {
      return Judgement.ACCEPTED;
    }
    return switch (error) {
      case ReturnCode.NO_ERROR, ReturnCode.ERROR_MORE_MESSAGES ->
          message(table, client, queue, call, outcome);
      case ReturnCode.ERROR_NO_MESSAGES -> nothing(table, client, queue);
      default -> refused(client, error);
    };
  }

  private static Judgement withoutEvent(Client client, ChangeOutcome outcome) {
    if (outcome.error() == ReturnCode.ERROR_INVALID_HANDLE) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.REG_9,
        List.of(Requirements.DEQ_5),
        "ERROR_INVALID_HANDLE, because the client of %s protocol %s has registered with a NULL event"
            .formatted(Phrases.family(client.family), Phrases.number(client.protocol)),
        Phrases.outcome(FUNCTION, outcome));
  }

  private Judgement refused(Client client, int error) {
    if (ReturnCode.isShortage(error)) {
      boolean documented = error == ReturnCode.ERROR_NO_SYSTEM_RESOURCES;
      return callers.shortage(Requirements.DEQ_11, FUNCTION, error, documented);
    }
    if (error == ReturnCode.ERROR_INVALID_HANDLE) {
      return Callers.refusedLive(Requirements.REG_2, FUNCTION, client);
    }
    return Faults.of(
        Requirements.DEQ_1,
        "NO_ERROR, ERROR_MORE_MESSAGES or ERROR_NO_MESSAGES",
        ReturnCode.name(error, FUNCTION));
  }

  private Judgement message(
      Table table,
      Client client,
      MessageQueue queue,
      Operation.DequeueRouteChangeMessage call,
      ChangeOutcome outcome) {
    Message message = Message.of(call, outcome);
    Judgement judgement = delivery.judge(table, client, queue, message);
    if (judgement != Judgement.ACCEPTED) {
      return judgement;
    }
    return outcome.error() == ReturnCode.NO_ERROR
        ? last(table, queue, message)
        : more(table, queue, message);
  }

  private Judgement more(Table table, MessageQueue queue, Message message) {
    if (queue.mayHoldMore() || table.doubts.size() > 0 || table.tainted > 0) {
      queue.more = world.call;
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        Requirements.DEQ_3,
        List.of(Requirements.DEQ_2),
        "NO_ERROR with the message %s, because it was the last one".formatted(text(message)),
        "ERROR_MORE_MESSAGES");
  }

  private Judgement last(Table table, MessageQueue queue, Message message) {
    Change owed = prompt && !world.late ? queue.owed() : null;
    if (owed != null) {
      return Faults.of(
          Requirements.DEQ_2,
          List.of(owed.cause().missing()),
          "ERROR_MORE_MESSAGES with the message %s, because the change from %s to %s is to be told"
              .formatted(text(message), Phrases.best(owed.before()), Phrases.best(owed.after())),
          "NO_ERROR");
    }
    return emptied(table, queue, Requirements.DEQ_3, "NO_ERROR with " + text(message));
  }

  private Judgement nothing(Table table, Client client, MessageQueue queue) {
    Change owed = queue.owed();
    if (owed == null) {
      return emptied(table, queue, Requirements.DEQ_4, "ERROR_NO_MESSAGES");
    }
    String expected =
        "the message that %s became %s"
            .formatted(Phrases.best(owed.before()), Phrases.best(owed.after()));
    if (!prompt) {
      queue.reset(world.call, Requirements.DEQ_4);
      return patient(queue, owed, expected);
    }
    return Faults.of(
        missing(client, queue, owed),
        List.of(owed.cause().missing(), owed.cause().following(), Requirements.DEQ_12),
        expected,
        "ERROR_NO_MESSAGES");
  }

  /** Where the event was seen signalled the client was told; it is the message that got lost. */
  private RequirementId missing(Client client, MessageQueue queue, Change owed) {
    Events.Use use = world.events.use(client.event);
    boolean signalled =
        use != null && use.signalledAt >= owed.call() && use.signalledAt > queue.reset;
    return signalled && owed.cause().missing().equals(Requirements.REG_10)
        ? owed.cause().following()
        : owed.cause().missing();
  }

  private static Judgement patient(MessageQueue queue, Change owed, String expected) {
    if (queue.patience) {
      return Judgement.ACCEPTED;
    }
    queue.patience = true;
    return new Judgement.Inconclusive(
        owed.cause().missing(), "%s has not come yet".formatted(expected));
  }

  private Judgement emptied(
      Table table, MessageQueue queue, RequirementId requirement, String butWas) {
    Judgement judgement = Judgement.ACCEPTED;
    if (prompt && !world.late) {
      queue.emptied();
      judgement = settled.judge(table, queue, butWas);
    }
    queue.reset(world.call, requirement);
    return judgement;
  }

  private static String text(Message message) {
    return RouteChange.name(message.flags());
  }
}
