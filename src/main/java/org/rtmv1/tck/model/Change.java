package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of a best route.
 *
 * @param destination where
 * @param before the best route before it
 * @param after the best route after it
 * @param from the first call during which it can have happened
 * @param to the last such call, or {@link #OPEN}
 * @param cause what made it
 * @param steps routes that may have been the best in between
 * @param certain whether it happened for sure
 */
record Change(
    Destination destination,
    Best before,
    Best after,
    long from,
    long to,
    Cause cause,
    List<StoredRoute> steps,
    boolean certain) {
  /** The last call of a change that may be carried out at any later time. */
  static final long OPEN = Long.MAX_VALUE;

  /** Returns the change that one call made to one destination, for certain. */
  static Change byCall(Destination destination, Best after, long call, Cause cause) {
    return new Change(
        destination, destination.best.settled(), after, call, call, cause, List.of(), true);
  }

  Change copy(Copies copies) {
    List<StoredRoute> copiedSteps = new ArrayList<>();
    for (StoredRoute step : steps) {
      copiedSteps.add(copies.of(step));
    }
    return new Change(
        copies.of(destination),
        copies.of(before),
        copies.of(after),
        from,
        to,
        cause,
        copiedSteps,
        certain);
  }
}
