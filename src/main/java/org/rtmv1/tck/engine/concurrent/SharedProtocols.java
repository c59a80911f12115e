package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/**
 * Callers register the same protocols, and deregister clients that have no routes, while a client
 * adds and deletes routes; then every protocol is registered once more.
 *
 * @param family the family
 * @param callers how many callers there are
 */
record SharedProtocols(Family family, int callers) implements Experiment {
  private static final int PROTOCOLS = 4;
  private static final int CALLS_OF_EACH = 3;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Order order = new Order(stage);
    Calls make = new Calls(stage, family, draw);
    Calls.Client stays = make.client(0, stage.newEvent());
    List<Operation> ends = new ArrayList<>();
    for (int i = 1; i < PROTOCOLS - 1; i++) {
      ends.add(new Operation.DeregisterClient(make.client(i, stage.newEvent()).handle()));
    }
    List<List<Operation>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      List<Operation> drawn = Calls.list(CALLS_OF_EACH, () -> drawn(make, stays, draw));
      if (i < ends.size()) {
        drawn.set(draw.nextInt(CALLS_OF_EACH), ends.get(i));
      }
      calls.add(drawn);
    }
    Collections.shuffle(calls, draw);
    stage.together(calls);
    for (int i = 0; i < PROTOCOLS; i++) {
      stage.call(make.registration(i, 0));
    }
    stage.call(make.count());
    return order.answer();
  }

  private static Operation drawn(Calls make, Calls.Client stays, Random draw) {
    return switch (draw.nextInt(6)) {
      case 0 -> make.addition(stays, 0);
      case 1 -> make.deletion(stays, 0);
      default -> make.registration(1 + draw.nextInt(PROTOCOLS - 1), 0);
    };
  }
}
