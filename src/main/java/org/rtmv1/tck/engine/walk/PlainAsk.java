package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/**
 * Plainer last steps of a script, which ask for less: where one of them is answered wrongly too,
 * what the script's own last step asks for beyond it is not at fault.
 */
final class PlainAsk {
  private PlainAsk() {}

  /** Returns the script with such steps in the place of its last one. */
  static List<List<Step>> of(List<Step> steps, List<Universe> universes) {
    List<List<Step>> scripts = new ArrayList<>();
    for (Step plainer : insteadOf(steps.get(steps.size() - 1), steps, universes)) {
      List<Step> script = new ArrayList<>(steps);
      script.set(steps.size() - 1, plainer);
      scripts.add(script);
    }
    return scripts;
  }

  private static List<Step> insteadOf(Step last, List<Step> steps, List<Universe> universes) {
    List<Step> plainer = new ArrayList<>();
    if (last instanceof Step.ObserveEvent look) {
      steps.forEach(step -> dequeue(step, look.event(), plainer));
    } else if (last instanceof Step.Invoke invoke
        && invoke.call() instanceof Operation.RegisterClient call) {
      for (Universe universe : universes) {
        registration(invoke, call, universe, plainer);
      }
    }
    return plainer;
  }

  /** Takes the message that the event tells of. */
  private static void dequeue(Step step, int event, List<Step> plainer) {
    if (step instanceof Step.Invoke invoke
        && invoke.call() instanceof Operation.RegisterClient call
        && call.changeEvent() == event) {
      long client = HandleSlot.of(invoke.slot());
      plainer.add(Step.Invoke.of(new Operation.DequeueRouteChangeMessage(client, true, true)));
    }
  }

  /** Registers in a family that exists and without flags. */
  private static void registration(
      Step.Invoke step, Operation.RegisterClient call, Universe universe, List<Step> plainer) {
    int family = universe.family().value();
    boolean otherFamily = Family.ofValue(call.protocolFamily()).isPresent();
    Operation plain =
        new Operation.RegisterClient(family, call.routingProtocol(), call.changeEvent(), 0);
    if (!plain.equals(call) && (call.protocolFamily() == family || !otherFamily)) {
      plainer.add(step.withCall(plain));
    }
  }
}
