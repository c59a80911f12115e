package org.rtmv1.tck.engine.walk;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A stretch of a walk with its own taste: how much it draws from, which calls often and which
 * never.
 *
 * <p>Walks that leave some calls out for a while reach states, such as long queues and full tables,
 * that an even mix never reaches.
 */
final class Phase {
  private static final int[] WEIGHTS = {0, 1, 2, 4, 8};

  /** Short phases end soon in an audit, which shows what has gone wrong; some are long enough. */
  private static final int[] SPREADS = {8, 16, 32, 100};

  private static final int SHORTEST = 12;

  /** Small scopes show most mistakes within so many steps, before anything is audited. */
  private static final int FIRST = 108;

  /** How often each kind of step is made where the phase has no taste. */
  private static final int[] BASE = base();

  /** Every kind of step as often as its weight. */
  private final byte[] kinds;

  private final Scope scope;
  private int left;

  private Phase(int[] weights, Scope scope, int length) {
    this.kinds = new byte[IntStream.of(weights).sum()];
    this.scope = scope;
    this.left = length;
    int end = 0;
    for (int kind = 0; kind < Kind.COUNT; kind++) {
      Arrays.fill(kinds, end, end + weights[kind], (byte) kind);
      end += weights[kind];
    }
  }

  /** Draws the first phase of a walk: small and a mix of everything. */
  static Phase first(Dice dice, boolean virtualClock) {
    int[] weights = new int[Kind.COUNT];
    for (int kind = 0; kind < Kind.COUNT; kind++) {
      weights[kind] = weight(kind, 2, virtualClock);
    }
    return new Phase(weights, Scope.FIRST, FIRST + dice.below(SHORTEST));
  }

  /** Draws any other phase of a walk. */
  static Phase next(Dice dice, int families, boolean virtualClock) {
    int length = SHORTEST + dice.below(SPREADS[dice.below(SPREADS.length)]);
    int[] weights = new int[Kind.COUNT];
    for (int kind = 0; kind < Kind.COUNT; kind++) {
      weights[kind] = weight(kind, WEIGHTS[dice.below(WEIGHTS.length)], virtualClock);
    }
    return new Phase(weights, Scope.drawn(dice, families), length);
  }

  /** Returns a phase without any taste: each kind of step as often as any other. */
  static Phase uniform(Scope scope) {
    int[] weights = new int[Kind.COUNT];
    Arrays.fill(weights, 1);
    return new Phase(weights, scope, Integer.MAX_VALUE);
  }

  private static int weight(int kind, int taste, boolean virtualClock) {
    if (kind == Kind.ADVANCE && !virtualClock) {
      return 0;
    }
    // Without clients and routes nothing else makes sense for long.
    boolean always = kind == Kind.REGISTER_CLIENT || kind == Kind.ADD_ROUTE;
    return (always ? 1 : 0) + BASE[kind] * taste;
  }

  private static int[] base() {
    int[] base = new int[Kind.COUNT];
    Arrays.fill(base, 1);
    base[Kind.ADD_ROUTE] = 20;
    base[Kind.OBSERVE] = 12;
    base[Kind.ADVANCE] = 6;
    base[Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE] = 5;
    base[Kind.DELETE_ROUTE] = 4;
    base[Kind.ENUMERATE_GET_NEXT_ROUTE] = 4;
    base[Kind.GET_NEXT_ROUTE] = 4;
    base[Kind.IS_ROUTE] = 3;
    base[Kind.REGISTER_CLIENT] = 3;
    base[Kind.CREATE_ENUMERATION_HANDLE] = 3;
    base[Kind.GET_FIRST_ROUTE] = 3;
    base[Kind.BLOCK_DELETE_ROUTES] = 2;
    return base;
  }

  Scope scope() {
    return scope;
  }

  /** Returns the kind of step that a draw of 16 bits stands for. */
  int kind(int draw) {
    return kinds[(draw * kinds.length) >>> 16];
  }

  /** Counts a call down; false when the phase is over. */
  boolean goesOn() {
    return --left > 0;
  }
}
