package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.Delivery;

/**
 * Callers change a route while a client takes its messages; when all calls have returned, the
 * client waits for its event and takes all messages on each signal, until it knows the table.
 *
 * @param family the family
 * @param callers how many callers there are, the waiting client's included
 */
record WaitingClient(Family family, int callers) implements Experiment {
  private static final int ROUNDS = 4;
  private static final int CHANGES = 2;
  private static final int MOST_SIGNALS = 100;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Calls make = new Calls(stage, family, draw);
    int event = stage.newEvent();
    Calls.Client waiting = make.client(1, event);
    Calls.Client changing = make.client(0, 0);
    Mailbox mailbox = new Mailbox(stage, make, waiting);
    Answer answer = new Answer.Held();
    for (int i = 0; i < ROUNDS && answer instanceof Answer.Held; i++) {
      stage.together(calls(make, waiting, changing, draw));
      mailbox.takeIn();
      answer = waits(stage, mailbox, event);
    }
    return answer;
  }

  private List<List<Operation>> calls(
      Calls make, Calls.Client waiting, Calls.Client changing, Random draw) {
    List<List<Operation>> calls = new ArrayList<>();
    calls.add(Calls.list(1 + draw.nextInt(2), () -> make.dequeue(waiting)));
    for (int i = 1; i < callers; i++) {
      calls.add(
          Calls.list(
              1 + draw.nextInt(CHANGES),
              () -> draw.nextBoolean() ? make.addition(changing, 0) : make.deletion(changing, 0)));
    }
    return calls;
  }

  private static Answer waits(Stage stage, Mailbox mailbox, int event) {
    for (int i = 0; i < MOST_SIGNALS; i++) {
      if (stage.isSignalled(event)) {
        mailbox.drain();
      } else if (mailbox.difference(1).isEmpty()) {
        return new Answer.Held();
      } else if (!stage.awaitSignalled(event)) {
        return asleep(stage, mailbox);
      }
    }
    return new Answer.Undecided("the client did not get to know the table by its messages");
  }

  /** The client would wait for ever. */
  private static Answer asleep(Stage stage, Mailbox mailbox) {
    String unknown = mailbox.difference(1);
    boolean waited = mailbox.drain();
    if (waited && stage.manifest().delivery() == Delivery.PROMPT) {
      return new Answer.Broken(
          "the client's event to be signalled while a message waits",
          "an event that is not signalled, and a message that waits: " + unknown);
    }
    return new Answer.Undecided("a message is missing, and not only its signal: " + unknown);
  }
}
