package org.rtmv1.tck.engine;

/**
 * The subject could not be opened, died, hung or broke the service-provider interface; the case is
 * over.
 */
public final class SubjectLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Blame blame;

  /** Tells where the cause lies and what happened. */
  public SubjectLostException(Blame blame, String reason) {
    super(reason);
    this.blame = blame;
  }

  /** Returns where the cause lies. */
  public Blame blame() {
    return blame;
  }

  /** Returns what happened, as a sentence for the reader of a report. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
