package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.Delivery;

/**
 * Callers change routes, one by one and in bulk, while an observer takes messages; when all calls
 * have returned, a marker change is made and the observer's messages are taken up to it.
 *
 * @param family the family
 * @param callers how many callers there are, the observer's included
 */
record ObserverReplay(Family family, int callers) implements Experiment {
  private static final int DESTINATIONS = 2;
  private static final int MARKER = DESTINATIONS;
  private static final int CHANGES = 5;
  private static final int LEAVING = 2;
  private static final int OBSERVING = 3;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Calls make = new Calls(stage, family, draw);
    int event = stage.newEvent();
    Calls.Client observer = make.client(OBSERVING, event);
    List<Calls.Client> clients = List.of(make.client(0, 0), make.client(1, stage.newEvent()));
    Calls.Client leaving = make.client(LEAVING, 0);
    for (int i = 0; i < DESTINATIONS; i++) {
      make.put(leaving, i);
    }
    stage.together(calls(make, observer, clients, leaving, draw));
    make.put(clients.get(0), MARKER);
    Mailbox mailbox = new Mailbox(stage, make, observer);
    mailbox.takeIn();
    return drained(stage, mailbox, event) ? answer(mailbox) : markerLacks(stage);
  }

  private List<List<Operation>> calls(
      Calls make,
      Calls.Client observer,
      List<Calls.Client> clients,
      Calls.Client leaving,
      Random draw) {
    List<List<Operation>> calls = new ArrayList<>();
    int taken = draw.nextInt(CHANGES);
    calls.add(Calls.list(taken, () -> make.dequeue(observer)));
    for (int i = 1; i < callers; i++) {
      calls.add(Calls.list(CHANGES, () -> drawn(make, clients, draw)));
    }
    calls.get(1).set(draw.nextInt(CHANGES), new Operation.DeregisterClient(leaving.handle()));
    return calls;
  }

  private static Operation drawn(Calls make, List<Calls.Client> clients, Random draw) {
    Calls.Client client = clients.get(draw.nextInt(clients.size()));
    int destination = draw.nextInt(DESTINATIONS);
    return switch (draw.nextInt(8)) {
      case 0 -> make.blockDeletion(client);
      case 1, 2, 3 -> make.deletion(client, destination);
      default -> make.addition(client, destination);
    };
  }

  private static boolean drained(Stage stage, Mailbox mailbox, int event) {
    boolean signalled = true;
    boolean any = true;
    while (!mailbox.hasHeardOf(MARKER) && (signalled || any)) {
      signalled = stage.isSignalled(event) || stage.awaitSignalled(event);
      any = mailbox.drain();
    }
    return mailbox.hasHeardOf(MARKER);
  }

  private static Answer answer(Mailbox mailbox) {
    String rule = "messages that, replayed in order, end at the best routes of the table";
    if (!mailbox.broken().isEmpty()) {
      return new Answer.Broken(rule, mailbox.broken());
    }
    String difference = mailbox.difference(MARKER + 1);
    if (!difference.isEmpty()) {
      return new Answer.Broken(rule, difference);
    }
    return mailbox.drain()
        ? new Answer.Broken("no message behind that of the last change", "another message")
        : new Answer.Held();
  }

  private static Answer markerLacks(Stage stage) {
    return stage.manifest().delivery() == Delivery.EVENTUAL
        ? new Answer.Undecided("the message of the last change has not come in time")
        : new Answer.Broken("the message of the last change", "no message");
  }
}
