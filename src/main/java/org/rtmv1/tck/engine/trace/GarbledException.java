package org.rtmv1.tck.engine.trace;

/**
 * A line of a trace holds something else than it must; the message goes on from the line's name.
 */
final class GarbledException extends Exception {
  private static final long serialVersionUID = 1L;

  GarbledException(String why) {
    super(why);
  }
}
