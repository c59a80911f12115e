package org.rtmv1.tck.engine.divergence;

import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * Where two runs of the same steps differ.
 *
 * @param index the step
 * @param parts what of it differs
 * @param first the requirement that the first subject was seen to break there or before
 * @param second the requirement that the second subject was seen to break there or before
 */
record Difference(
    int index, Set<String> parts, Optional<RequirementId> first, Optional<RequirementId> second) {
  /** Returns the first step at which the two show something else. */
  static Optional<Difference> first(Performance one, Performance other) {
    int steps = Math.min(one.shown().size(), other.shown().size());
    for (int i = 0; i < steps; i++) {
      if (!one.shown().get(i).isLike(other.shown().get(i))) {
        return Optional.of(at(i, one, other));
      }
    }
    return Optional.empty();
  }

  /** Returns the first step at which one of the two deviates, if they show something else there. */
  static Optional<Difference> deviation(Performance one, Performance other) {
    int index = Math.min(one.deviatesAt(), other.deviatesAt());
    boolean both =
        index < one.shown().size()
            && index < other.shown().size()
            && !one.shown().get(index).isLike(other.shown().get(index));
    return both ? Optional.of(at(index, one, other)) : Optional.empty();
  }

  private static Difference at(int index, Performance one, Performance other) {
    return new Difference(
        index,
        one.shown().get(index).differences(other.shown().get(index)),
        one.brokenBy(index),
        other.brokenBy(index));
  }

  /** Tells whether neither of the two was seen to deviate. */
  boolean isLegal() {
    return first.isEmpty() && second.isEmpty();
  }

  /** Tells whether this is the same thing in shorter runs. */
  boolean isLike(Difference other) {
    return first.equals(other.first)
        && second.equals(other.second)
        && (!isLegal() || parts.equals(other.parts));
  }
}
