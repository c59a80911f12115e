package org.rtmv1.tck.engine.concurrent;

/** A call did not end with an outcome, though it ended. */
final class CallFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which call ended how. */
  CallFailedException(String how, Throwable cause) {
    super(how, cause);
  }

  String how() {
    return String.valueOf(getMessage());
  }
}
