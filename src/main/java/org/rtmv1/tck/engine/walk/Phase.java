package org.rtmv1.tck.engine.walk;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * A stretch of a walk with its own taste: how many destinations, which calls often and which never.
 *
 * <p>Walks that leave some calls out for a while reach states, such as long queues and full tables,
 * that an even mix never reaches.
 */
final class Phase {
  private static final int[] SCOPES = {1, 2, 2, 3, 4, 4, 8, 24, 96};
  private static final int[] WEIGHTS = {0, 1, 2, 4, 8};
  private static final int SHORTEST = 16;
  private static final int[] SPREADS = {16, 48, 160, 400};

  /** The functions that are called more often than others where the phase has no taste. */
  private static final Map<RtmFunction, Integer> OFTEN =
      Map.of(
          RtmFunction.ADD_ROUTE, 16,
          RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE, 5,
          RtmFunction.DELETE_ROUTE, 4,
          RtmFunction.ENUMERATE_GET_NEXT_ROUTE, 4,
          RtmFunction.GET_NEXT_ROUTE, 4,
          RtmFunction.IS_ROUTE, 3,
          RtmFunction.REGISTER_CLIENT, 2);

  /** How often each kind of step is made where the phase has no taste. */
  private static final int[] BASE = base();

  private final int[] cumulative = new int[Candidate.KINDS];
  private final int destinations;
  private int left;

  /** Draws a phase; the first of a walk is short, small and mixes everything. */
  Phase(SplittableRandom random, boolean first, boolean virtualClock) {
    destinations = first ? 2 : SCOPES[random.nextInt(SCOPES.length)];
    left = SHORTEST + random.nextInt(first ? SHORTEST : SPREADS[random.nextInt(SPREADS.length)]);
    int sum = 0;
    for (int kind = 0; kind < Candidate.KINDS; kind++) {
      int weight = least(kind) + BASE[kind] * (first ? 2 : WEIGHTS[random.nextInt(WEIGHTS.length)]);
      sum += kind == Candidate.ADVANCE && !virtualClock ? 0 : weight;
      cumulative[kind] = sum;
    }
  }

  private Phase(int destinations) {
    this.destinations = destinations;
    this.left = Integer.MAX_VALUE;
    for (int kind = 0; kind < Candidate.KINDS; kind++) {
      cumulative[kind] = kind + 1;
    }
  }

  /** Returns a phase without any taste: each kind of step as often as any other. */
  static Phase uniform(int destinations) {
    return new Phase(destinations);
  }

  /** Without clients and routes nothing else makes sense for long. */
  private static int least(int kind) {
    boolean always =
        kind == Candidate.kindOf(RtmFunction.REGISTER_CLIENT)
            || kind == Candidate.kindOf(RtmFunction.ADD_ROUTE);
    return always ? 1 : 0;
  }

  private static int[] base() {
    int[] base = new int[Candidate.KINDS];
    Arrays.fill(base, 1);
    OFTEN.forEach((function, weight) -> base[Candidate.kindOf(function)] = weight);
    base[Candidate.OBSERVE] = 3;
    return base;
  }

  int destinations() {
    return destinations;
  }

  /** Draws a kind of call by the weights. */
  int kind(SplittableRandom random) {
    int draw = random.nextInt(cumulative[Candidate.KINDS - 1]);
    int kind = 0;
    while (cumulative[kind] <= draw) {
      kind++;
    }
    return kind;
  }

  /** Counts a call down; false when the phase is over. */
  boolean goesOn() {
    return --left > 0;
  }
}
