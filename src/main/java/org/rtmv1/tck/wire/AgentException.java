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
    START,
    /** The agent says that it cannot serve the implementation. */
    REFUSAL
  }

  private final Cause where;
  private final String said;
  private final boolean hung;

  AgentException(Cause where, String message) {
    this(where, message, "", false);
  }

  AgentException(Cause where, String message, String said, boolean hung) {
    super(message);
    this.where = where;
    this.said = said;
    this.hung = hung;
  }

  /** Returns where the cause lies. */
  public Cause where() {
    return where;
  }

  /** Returns the agent's own words where it refuses, else an empty text. */
  public String said() {
    return said;
  }

  /** Tells whether a deadline passed. */
  public boolean hung() {
    return hung;
  }
}
