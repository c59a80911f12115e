package org.rtmv1.tck.cli;

/** Wrong usage or configuration; the message says what happened, why usually, and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
