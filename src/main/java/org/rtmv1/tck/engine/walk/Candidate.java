package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.RtmFunction;

/**
 * A call that a walk may make next, in the walk's own small numbers. Mutable, so that proposing
 * costs no garbage.
 */
final class Candidate {
  private static final RtmFunction[] FUNCTIONS = RtmFunction.values();

  /** Kinds 0 to 13 are the ordinals of {@link RtmFunction}. */
  static final int ADVANCE = FUNCTIONS.length;

  static final int OBSERVE = ADVANCE + 1;
  static final int KINDS = OBSERVE + 1;

  int kind;

  /**
   * The index of the family among those of the subject; -1 for a family that it does not support.
   */
  int family;

  /** See {@link Target}. */
  int target;

  int client;
  int destination;
  int identity;
  int metric;
  int data;
  int flags;

  /** Seconds of a time to live or of an advance. */
  int seconds;

  /** The index of the enumeration, or the number of the event. */
  int index;

  /** Bit 0: a current-best buffer is passed, bit 1: a previous-best buffer. */
  int buffers;

  /** The slot of the route that takes the place of the route argument, 0 for none. */
  int routeSlot;

  /** What coverage counts: see {@link Situations}. */
  int situation;

  boolean is(RtmFunction function) {
    return kind == kindOf(function);
  }

  /** Returns the function, where the kind is one of a call. */
  RtmFunction function() {
    return FUNCTIONS[kind];
  }

  /** Returns the function of a kind below {@link #ADVANCE}. */
  static RtmFunction function(int kind) {
    return FUNCTIONS[kind];
  }

  /** Returns the kind that calls of {@code function} have. */
  @SuppressWarnings("EnumOrdinal") // kinds index arrays on the hot path
  static int kindOf(RtmFunction function) {
    return function.ordinal();
  }
}
