package org.rtmv1.tck.engine.walk;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/**
 * How often walks have made a call in each situation, and how often one kind of transition followed
 * another.
 *
 * <p>One object serves all walks over one subject, one walk at a time. Not thread-safe.
 */
public final class Coverage {
  /** Two failures show most causes that a situation has. */
  private static final int KNOWN = 2;

  private final int[] situations = new int[Situations.COUNT];
  private final int[] pairs = new int[OutcomeClass.COUNT * OutcomeClass.COUNT];

  /** The sums of the pairs by the kind of the second transition. */
  private final int[] kinds = new int[OutcomeClass.COUNT * Kind.COUNT];

  /** How many walks ended with a failure in each situation; empty until one did. */
  private int[] failures = {};

  private final List<Universe> universes;
  private final BitSet reachable;
  private final boolean virtualClock;
  private int previous = -1;
  private int situationsCovered;
  private int pairsCovered;

  /** Starts with nothing covered. */
  public Coverage(Manifest manifest) {
    this.universes = Shadow.universes(manifest);
    this.virtualClock = manifest.offers(Capability.VIRTUAL_CLOCK);
    this.reachable =
        ReachableSituations.of(
            universes.stream().map(Universe::family).toList(),
            !manifest.neverIssuedHandles().isEmpty(),
            virtualClock);
  }

  /** Returns how many of the reachable situations a call was made in. */
  public int situationsCovered() {
    return situationsCovered;
  }

  /** Returns how many situations walks can reach. */
  public int situationsReachable() {
    return reachable.cardinality();
  }

  /** Returns how many of the possible pairs of transitions have followed each other. */
  public int pairsCovered() {
    return pairsCovered;
  }

  /** Returns how many pairs of transitions a conformant subject can show. */
  public int pairsReachable() {
    return (int) IntStream.range(0, pairs.length).filter(this::isPossible).count();
  }

  /** Forgets the last transition, at the start of a walk. */
  void startWalk() {
    previous = -1;
  }

  void count(int situation, int outcomeClass) {
    if (situations[situation]++ == 0 && reachable.get(situation)) {
      situationsCovered++;
    }
    if (previous >= 0) {
      int pair = previous * OutcomeClass.COUNT + outcomeClass;
      if (pairs[pair]++ == 0 && isPossible(pair)) {
        pairsCovered++;
      }
      kinds[previous * Kind.COUNT + outcomeClass / OutcomeClass.PER_KIND]++;
    }
    previous = outcomeClass;
  }

  /** Notes that a walk ended with a failure in this situation. */
  void failed(int situation) {
    if (failures.length == 0) {
      failures = new int[Situations.COUNT];
    }
    failures[situation]++;
  }

  /** Tells whether so many walks failed in this situation that its causes are likely known. */
  boolean isKnownToFail(int situation) {
    return failures.length > 0 && failures[situation] >= KNOWN;
  }

  /** Returns how often a call was made in this situation. */
  int count(int situation) {
    return situations[situation];
  }

  /** Returns the situations that were covered although none of them is listed as reachable. */
  BitSet unexpected() {
    BitSet covered = new BitSet(situations.length);
    IntStream.range(0, situations.length).filter(i -> situations[i] > 0).forEach(covered::set);
    covered.andNot(reachable);
    return covered;
  }

  /** Returns the reachable situations that were not covered. */
  BitSet missing() {
    BitSet missing = (BitSet) reachable.clone();
    IntStream.range(0, situations.length).filter(i -> situations[i] > 0).forEach(missing::clear);
    return missing;
  }

  /** Returns how often a step of this kind has followed the last transition. */
  int pairCount(int kind) {
    return previous < 0 ? 0 : kinds[previous * Kind.COUNT + kind];
  }

  List<Universe> universes() {
    return universes;
  }

  private boolean isPossible(int pair) {
    return OutcomeClass.isPossible(pair / OutcomeClass.COUNT, virtualClock)
        && OutcomeClass.isPossible(pair % OutcomeClass.COUNT, virtualClock);
  }
}
