package org.rtmv1.tck.engine;

/**
 * The subject could not be opened, died, hung or broke the service-provider interface; the case is
 * over.
 */
public final class SubjectLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Blame blame;
  private final boolean hung;

  /** Tells where the cause lies and what happened. */
  public SubjectLostException(Blame blame, String reason) {
    this(blame, reason, false);
  }

  SubjectLostException(Blame blame, String reason, boolean hung) {
    super(reason);
    this.blame = blame;
    this.hung = hung;
  }

  /** Returns where the cause lies. */
  public Blame blame() {
    return blame;
  }

  /** Tells whether a deadline passed. */
  public boolean hung() {
    return hung;
  }

  /** Returns what happened, as a sentence for the reader of a report. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
