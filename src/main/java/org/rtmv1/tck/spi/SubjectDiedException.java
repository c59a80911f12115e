package org.rtmv1.tck.spi;

/**
 * Thrown by a manager whose implementation runs elsewhere, in a process for example, and has ended,
 * hung or become unreachable. The message tells the reader of a report what happened; it may have
 * several lines. The only exception that a {@link RoutingTableManager} may throw.
 */
public class SubjectDiedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Tells what happened. */
  public SubjectDiedException(String message) {
    super(message);
  }

  /** Tells what happened, and what made it known. */
  public SubjectDiedException(String message, Throwable cause) {
    super(message, cause);
  }
}
