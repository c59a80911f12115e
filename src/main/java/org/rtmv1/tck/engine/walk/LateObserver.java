package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;

/** A client that registers where it took its messages: too late to be told of what was before. */
final class LateObserver {
  private LateObserver() {}

  /**
   * Returns the script with the registration {@code first} in the place of the dequeue {@code
   * second}; empty for other steps.
   */
  static Optional<List<Step>> of(List<Step> steps, int first, int second) {
    if (!(steps.get(first) instanceof Step.Invoke registration)
        || !(registration.call() instanceof Operation.RegisterClient register)
        || register.changeEvent() == 0
        || !(steps.get(second) instanceof Step.Invoke taking)
        || !(taking.call() instanceof Operation.DequeueRouteChangeMessage dequeue)
        || dequeue.clientHandle() != HandleSlot.of(registration.slot())) {
      return Optional.empty();
    }
    List<Step> later = new ArrayList<>(steps);
    later.set(second, registration);
    later.remove(first);
    return Optional.of(later);
  }
}
