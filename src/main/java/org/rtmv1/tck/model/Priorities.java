package org.rtmv1.tck.model;

/**
 * Which of two routes is strictly better, as far as the pages and the observations say.
 *
 * <p>Within a protocol the lower FSD_Metric wins. Between protocols FSD_Priority decides; which
 * direction, the subject has to show first, and always in the same way (BST-2). Of IPX nothing is
 * presumed (BST-6): no IPX route has a metric or a known priority here.
 */
final class Priorities {
  private static final int UNKNOWN = 0;
  private static final int LOWER_WINS = 1;
  private static final int HIGHER_WINS = -1;

  private int direction = UNKNOWN;

  Priorities copy() {
    Priorities copy = new Priorities();
    copy.direction = direction;
    return copy;
  }

  /** Tells whether {@code one} must be preferred to {@code other}. */
  boolean beats(StoredRoute one, StoredRoute other) {
    if (one.protocol == other.protocol) {
      return !differ(one, other) && Integer.compareUnsigned(one.metric, other.metric) < 0;
    }
    return direction != UNKNOWN
        && differ(one, other)
        && one.priority < other.priority == (direction == LOWER_WINS);
  }

  /** Tells whether {@code one} and {@code other} are of protocols with different priorities. */
  boolean decideBetween(StoredRoute one, StoredRoute other) {
    return one.protocol != other.protocol && differ(one, other);
  }

  boolean isKnown() {
    return direction != UNKNOWN;
  }

  boolean isLowerPreferred() {
    return direction == LOWER_WINS;
  }

  /** Takes in that {@code winner} was preferred for its priority. */
  void learn(StoredRoute winner, StoredRoute loser) {
    direction = winner.priority < loser.priority ? LOWER_WINS : HIGHER_WINS;
  }

  /** Priorities with the highest bit set are left out: the pages do not say if they have a sign. */
  private static boolean differ(StoredRoute one, StoredRoute other) {
    return one.priorityKnown
        && other.priorityKnown
        && one.priority != other.priority
        && (one.priority | other.priority) >= 0;
  }
}
