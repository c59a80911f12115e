package org.rtmv1.tck.engine.trace;

/** A file is no trace, or not all of one; the message names the line and says why. */
public final class MalformedTraceException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedTraceException(long line, String why) {
    super("line " + line + " " + why);
  }

  MalformedTraceException(String why) {
    super(why);
  }

  /** Returns the message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
