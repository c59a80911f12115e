package org.rtmv1.tck.steps;

import java.util.function.Consumer;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/**
 * A call that a step makes, with what is to be remembered of it.
 *
 * @param operation the call
 * @param handleName what reports call the handle that it creates, empty where it creates none
 * @param keep remembers the outcome under the scenario's names
 */
record Act(Operation operation, String handleName, Consumer<Outcome> keep) {
  static Act of(Operation operation) {
    return new Act(operation, "", outcome -> {});
  }
}
