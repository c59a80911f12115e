package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.EnumerationFlags;

/**
 * Aims what was drawn at what a blind draw seldom meets: the flags that are covered least, the very
 * second at which a route's life ends.
 */
final class Aim {
  /** The flags that are documented for every function that takes a subset. */
  private static final int[] SUBSETS = {
    EnumerationFlags.NONE,
    EnumerationFlags.RTM_ONLY_THIS_NETWORK,
    EnumerationFlags.RTM_ONLY_THIS_INTERFACE,
    EnumerationFlags.RTM_ONLY_THIS_PROTOCOL,
    EnumerationFlags.SPECIFIC_ROUTE,
    EnumerationFlags.RTM_ONLY_BEST_ROUTES
  };

  /** The outermost flags that mean nothing. */
  private static final int FIRST_UNKNOWN = EnumerationFlags.ALL + 1;

  private static final int LAST_UNKNOWN = 1 << (Integer.SIZE - 1);

  private final Dice dice;
  private final Shadow shadow;
  private final Coverage coverage;

  Aim(Dice dice, Shadow shadow, Coverage coverage) {
    this.dice = dice;
    this.shadow = shadow;
    this.coverage = coverage;
  }

  /** Gives a call the flags in whose situation the fewest calls were made. */
  void atLeastCovered(Candidate candidate) {
    if (takesAnySubset(candidate)) {
      atSubsets(candidate);
    } else if (isBadBlockDelete(candidate)) {
      atUnknownFlags(candidate);
    }
  }

  private void atSubsets(Candidate candidate) {
    int least = candidate.flags;
    int fewest = count(candidate, least);
    for (int flags : SUBSETS) {
      int count = count(candidate, flags);
      if (count < fewest) {
        fewest = count;
        least = flags;
      }
    }
    candidate.flags = least;
  }

  private boolean isBadBlockDelete(Candidate candidate) {
    return candidate.kind == Kind.BLOCK_DELETE_ROUTES
        && candidate.target != Target.LIVE
        && shadow.families[candidate.family].clients[candidate.client] != null;
  }

  /** Has a call that would be bad for its handle be bad for its flags, where those are rarer. */
  private void atUnknownFlags(Candidate candidate) {
    int target = candidate.target;
    int flags = candidate.flags;
    int fewest = count(candidate, flags);
    candidate.target = Target.LIVE;
    int first = count(candidate, FIRST_UNKNOWN);
    int last = count(candidate, LAST_UNKNOWN);
    boolean areRarer = Math.min(first, last) < fewest;
    candidate.target = areRarer ? Target.LIVE : target;
    candidate.flags = !areRarer ? flags : first < last ? FIRST_UNKNOWN : LAST_UNKNOWN;
  }

  private int count(Candidate candidate, int flags) {
    candidate.flags = flags;
    return coverage.count(Situations.of(candidate, shadow));
  }

  private static boolean takesAnySubset(Candidate candidate) {
    boolean subset =
        switch (candidate.kind) {
          case Kind.CREATE_ENUMERATION_HANDLE, Kind.GET_FIRST_ROUTE -> true;
          case Kind.GET_NEXT_ROUTE -> !candidate.takesRoute;
          case Kind.BLOCK_DELETE_ROUTES -> candidate.target == Target.LIVE;
          default -> false;
        };
    return subset && candidate.family >= 0 && EnumerationFlags.areDocumented(candidate.flags);
  }

  /**
   * Has every second lapse of time end within a second of the next end of a route's life, and every
   * fourth one so long after it that no page lets the route be there still.
   */
  void atExpiry(Candidate candidate) {
    long left = shadow.secondsToExpiry();
    if (candidate.kind != Kind.ADVANCE || left > Proposer.LONGEST_LAPSE) {
      return;
    }
    int draw = dice.below(4);
    if (draw > 1) {
      candidate.seconds = (int) Math.max(0, left - 1 + dice.below(3));
    } else if (draw == 1) {
      candidate.seconds = Proposer.LONGEST_LAPSE;
    }
    candidate.situation = Situations.of(candidate, shadow);
  }
}
