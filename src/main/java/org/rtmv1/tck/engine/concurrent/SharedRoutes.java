package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RouteOutcome;

/**
 * Callers add, delete, look up and count routes to the same few destinations, several of them on
 * behalf of one client; then the table is read.
 *
 * @param family the family
 * @param callers how many callers there are
 */
record SharedRoutes(Family family, int callers) implements Experiment {
  private static final int CALLS = 12;
  private static final int DESTINATIONS = 2;
  private static final int MOST_ROUTES = 64;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Order order = new Order(stage);
    Calls make = new Calls(stage, family, draw);
    List<Calls.Client> clients = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      clients.add(make.client(i, stage.newEvent()));
    }
    if (draw.nextBoolean()) {
      make.put(clients.get(0), draw.nextInt(DESTINATIONS));
    }
    List<List<Operation>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      calls.add(Calls.list(CALLS / callers, () -> drawn(make, clients, draw)));
    }
    stage.together(calls);
    read(stage, make, clients.get(0));
    return order.answer();
  }

  private static Operation drawn(Calls make, List<Calls.Client> clients, Random draw) {
    Calls.Client client = clients.get(draw.nextInt(clients.size()));
    int destination = draw.nextInt(DESTINATIONS);
    return switch (draw.nextInt(8)) {
      case 0, 1, 2, 3 -> make.addition(client, destination);
      case 4, 5 -> make.deletion(client, destination);
      case 6 -> make.lookUp(destination);
      default -> make.count();
    };
  }

  /** Reads what has become of the table, route by route. */
  private static void read(Stage stage, Calls make, Calls.Client client) {
    for (int destination = 0; destination < DESTINATIONS; destination++) {
      stage.call(make.lookUp(destination));
    }
    stage.call(make.count());
    RouteOutcome found = (RouteOutcome) stage.call(make.first(client));
    for (int left = MOST_ROUTES; left > 0 && found.error() == 0 && found.route() != null; left--) {
      found = (RouteOutcome) stage.call(make.after(found.route()));
    }
  }
}
