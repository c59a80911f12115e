package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.EnumerationFlags;

/**
 * Aims what was drawn at what a blind draw seldom meets: the subset that is covered least, the very
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

  private final Dice dice;
  private final Shadow shadow;
  private final Coverage coverage;

  Aim(Dice dice, Shadow shadow, Coverage coverage) {
    this.dice = dice;
    this.shadow = shadow;
    this.coverage = coverage;
  }

  /** Gives a call that takes a subset the flags in whose situation the fewest calls were made. */
  void atFlags(Candidate candidate) {
    if (!takesAnySubset(candidate)) {
      return;
    }
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

  /** Has every second lapse of time end within a second of the next end of a route's life. */
  void atExpiry(Candidate candidate) {
    long left = shadow.secondsToExpiry();
    if (candidate.kind != Kind.ADVANCE || left > Proposer.LONGEST_LAPSE || dice.below(2) == 0) {
      return;
    }
    candidate.seconds = (int) Math.max(0, left - 1 + dice.below(3));
    candidate.situation = Situations.of(candidate, shadow);
  }
}
