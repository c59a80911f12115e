package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a best route.
 *
 * @param destination where
 * @param before the best route before it
 * @param after the best route after it
 * @param call the call that made it
 * @param cause what made it
 * @param steps routes that may have been the best in between
 */
record Change(
    Destination destination,
    Best before,
    Best after,
    long call,
    Cause cause,
    List<StoredRoute> steps) {

  /** Returns the change that one call made to one destination. */
  static Change byCall(Destination destination, Best after, long call, Cause cause) {
    return new Change(destination, destination.best.settled(), after, call, cause, List.of());
  }

  Change copy(Copies copies) {
    List<StoredRoute> copiedSteps = new ArrayList<>();
    for (StoredRoute step : steps) {
      copiedSteps.add(copies.of(step));
    }
    return new Change(
        copies.of(destination), copies.of(before), copies.of(after), call, cause, copiedSteps);
  }
}
