package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;

/**
 * What is left of a script without its values: what its steps do, with which options, and which
 * members of its routes differ.
 */
final class Shape {
  private Shape() {}

  static List<String> of(List<Step> steps, List<Universe> universes) {
    List<String> shape = new ArrayList<>();
    steps.forEach(step -> shape.add(of(step)));
    for (Universe universe : universes) {
      for (Member member : Member.values()) {
        int used = new Values(universe, member).in(steps).size();
        if (used > 0) {
          shape.add(universe.family() + " " + member + (used > 1 ? " differs" : ""));
        }
      }
    }
    return shape;
  }

  private static String of(Step step) {
    if (!(step instanceof Step.Invoke invoke)) {
      return step.getClass().getSimpleName();
    }
    return invoke.call().function() + options(invoke.call());
  }

  private static String options(Operation call) {
    if (call instanceof Operation.RegisterClient register) {
      return " " + register.flags() + (register.changeEvent() == 0 ? "" : " with an event");
    }
    if (call instanceof Operation.BlockDeleteRoutes block) {
      return " " + block.enumerationFlags();
    }
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return " " + create.enumerationFlags();
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return " " + first.enumerationFlags();
    }
    return call instanceof Operation.GetNextRoute next ? " " + next.enumerationFlags() : "";
  }
}
