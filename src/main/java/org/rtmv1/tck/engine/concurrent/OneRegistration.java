package org.rtmv1.tck.engine.concurrent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Callers register one protocol while another caller adds and deletes a route, again and again,
 * with the successful one deregistered in between.
 *
 * @param family the family
 * @param callers how many callers there are
 */
record OneRegistration(Family family, int callers) implements Experiment {
  private static final int ROUNDS = 4;

  @Override
  public Answer perform(Stage stage, Random draw) {
    Calls make = new Calls(stage, family, draw);
    Calls.Client changing = make.client(0, 0);
    make.client(1, stage.newEvent());
    Answer answer = new Answer.Held();
    for (int i = 0; i < ROUNDS && answer instanceof Answer.Held; i++) {
      int before = stage.history().size();
      Operation registration = make.registration(2 + i % 2, 0);
      List<List<Operation>> calls =
          new ArrayList<>(Collections.nCopies(callers, List.of(registration)));
      calls.add(0, List.of(make.addition(changing, 0), make.deletion(changing, 0)));
      stage.together(calls);
      List<HandleOutcome> outcomes =
          stage.history().stream()
              .skip(before)
              .filter(call -> call.operation() instanceof Operation.RegisterClient)
              .map(call -> (HandleOutcome) call.outcome())
              .toList();
      answer = answer(outcomes);
      outcomes.stream()
          .filter(each -> each.handle() != 0)
          .forEach(each -> stage.call(new Operation.DeregisterClient(each.handle())));
    }
    return answer;
  }

  private static Answer answer(List<HandleOutcome> outcomes) {
    for (HandleOutcome each : outcomes) {
      if (ReturnCode.isShortage(each.error())) {
        return new Answer.Undecided("a registration was refused for a shortage");
      }
    }
    long registered = outcomes.stream().filter(each -> each.handle() != 0).count();
    boolean others =
        outcomes.stream()
            .filter(each -> each.handle() == 0)
            .allMatch(each -> each.lastError() == ReturnCode.ERROR_CLIENT_ALREADY_EXISTS);
    return registered == 1 && others
        ? new Answer.Held()
        : new Answer.Broken(
            "one handle, and ERROR_CLIENT_ALREADY_EXISTS for everybody else",
            "%d handles%s".formatted(registered, refusals(outcomes)));
  }

  private static String refusals(List<HandleOutcome> outcomes) {
    return outcomes.stream()
        .filter(each -> each.handle() == 0)
        .map(each -> ReturnCode.name(each.lastError(), RtmFunction.REGISTER_CLIENT))
        .map(name -> " and " + name)
        .reduce("", String::concat);
  }
}
