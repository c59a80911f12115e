package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * The subject could not be opened, died, hung or broke the service-provider interface; the case is
 * over.
 */
public final class SubjectLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Without a more special requirement, a subject that is lost breaks the one on crashes and hangs.
   */
  private static final RequirementId NO_CRASH = new RequirementId("BAD-1");

  private final Blame blame;
  private final boolean hung;

  /** Tells where the cause lies and what happened. */
  public SubjectLostException(Blame blame, String reason) {
    this(blame, reason, false);
  }

  /** Tells as well whether a deadline passed. */
  public SubjectLostException(Blame blame, String reason, boolean hung) {
    super(reason);
    this.blame = blame;
    this.hung = hung;
  }

  /**
   * Returns what was wrong, for a case that is about no requirement in particular.
   *
   * @param after the calls that led there
   */
  public Finding finding(List<String> after) {
    return new Finding(NO_CRASH, blame, "every call returns, with a result", reason(), after);
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
