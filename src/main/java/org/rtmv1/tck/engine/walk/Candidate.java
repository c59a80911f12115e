package org.rtmv1.tck.engine.walk;

/**
 * A step that a walk may make next, in the walk's own small numbers. Mutable, so that proposing
 * costs no garbage.
 */
final class Candidate {
  /** See {@link Kind}. */
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

  /** Whether a route that an earlier call returned takes the place of the route argument. */
  boolean takesRoute;

  /** What coverage counts: see {@link Situations}. */
  int situation;
}
