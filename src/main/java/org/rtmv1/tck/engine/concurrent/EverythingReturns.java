package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/**
 * Callers register, deregister, add, delete and take messages as it comes, also on behalf of
 * clients that others deregister.
 *
 * @param family the family
 * @param callers how many callers there are
 */
record EverythingReturns(Family family, int callers) implements Experiment {
  private static final int PROTOCOLS = 4;
  private static final int DESTINATIONS = 3;
  private static final int CALLS_OF_EACH = 8;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Calls make = new Calls(stage, family, draw);
    List<Calls.Client> clients = new ArrayList<>();
    for (int i = 0; i < PROTOCOLS - 1; i++) {
      clients.add(make.client(i, stage.newEvent()));
      make.put(clients.get(i), i);
    }
    List<List<Operation>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      calls.add(Calls.list(CALLS_OF_EACH, () -> drawn(make, clients, draw)));
    }
    stage.together(calls);
    return new Answer.Held();
  }

  private static Operation drawn(Calls make, List<Calls.Client> clients, Random draw) {
    Calls.Client client = clients.get(draw.nextInt(clients.size()));
    int destination = draw.nextInt(DESTINATIONS);
    return switch (draw.nextInt(12)) {
      case 0, 1 -> make.registration(draw.nextInt(PROTOCOLS), client.event());
      case 2, 3 -> new Operation.DeregisterClient(client.handle());
      case 4, 5 -> make.addition(client, destination);
      case 6 -> make.deletion(client, destination);
      case 7 -> make.blockDeletion(client);
      case 8 -> make.lookUp(destination);
      case 9 -> make.first(client);
      default -> make.dequeue(client);
    };
  }
}
