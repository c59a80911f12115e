package org.rtmv1.tck.cli;

/** A subject that was found and cannot be started; the message says why. */
final class SubjectStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SubjectStartException(String message) {
    super(message);
  }
}
