package org.rtmv1.tck.wire;

/**
 * An agent that ended, hung, broke the protocol or cannot do what it was asked for; the message
 * says which, with its exit status and the tail of its standard error where there are any.
 */
public final class AgentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where the cause lies. */
  public enum Cause {
    /** The process ended or hung in a call: the implementation's fault until shown otherwise. */
    SUBJECT,
    /** The agent broke the protocol or failed itself. */
    AGENT,
    /** The process could not be started. */
    START
  }

  private final Cause where;

  AgentException(Cause where, String message) {
    super(message);
    this.where = where;
  }

  /** Returns where the cause lies. */
  public Cause where() {
    return where;
  }
}
