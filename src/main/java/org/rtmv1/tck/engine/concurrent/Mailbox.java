package org.rtmv1.tck.engine.concurrent;

import java.util.List;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;

/** The messages of one client, and what it knows by them. */
final class Mailbox {
  private final Stage stage;
  private final Calls make;
  private final Calls.Client client;
  private final Told told = new Told();
  private int read;
  private String broken = "";

  Mailbox(Stage stage, Calls make, Calls.Client client) {
    this.stage = stage;
    this.make = make;
    this.client = client;
  }

  /** Takes in the messages of every dequeue so far. */
  void takeIn() {
    List<HistoryCall> history = stage.history();
    for (; read < history.size(); read++) {
      HistoryCall call = history.get(read);
      if (call.operation() instanceof Operation.DequeueRouteChangeMessage dequeue
          && dequeue.clientHandle() == client.handle()
          && call.outcome() instanceof ChangeOutcome outcome
          && isMessage(outcome)) {
        String wrong = told.take(outcome);
        broken = broken.isEmpty() ? wrong : broken;
      }
    }
  }

  private static boolean isMessage(ChangeOutcome outcome) {
    return outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES;
  }

  /** Takes messages until one is said to be the last, or there is none; true if one came. */
  boolean drain() {
    boolean any = false;
    ChangeOutcome outcome;
    do {
      outcome = (ChangeOutcome) stage.call(make.dequeue(client));
      any |= isMessage(outcome);
    } while (outcome.error() == ReturnCode.ERROR_MORE_MESSAGES);
    takeIn();
    return any;
  }

  /** Returns what was wrong with the first message that did not go on from the one before. */
  String broken() {
    return broken;
  }

  /** Returns where the messages and the table part; empty where they agree. */
  String difference(int destinations) {
    for (int i = 0; i < destinations; i++) {
      Route best = ((LookUpOutcome) stage.call(make.lookUp(i))).bestRoute();
      if (!told.knows(make.network(i), best)) {
        return "%s by the messages and %s in the table, to %s"
            .formatted(told.text(make.network(i)), Told.text(best), make.network(i));
      }
    }
    return "";
  }

  /** Tells whether a message has told of any route to this destination. */
  boolean hasHeardOf(int destination) {
    return !told.knows(make.network(destination), null);
  }
}
