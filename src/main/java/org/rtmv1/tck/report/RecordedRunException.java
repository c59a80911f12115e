package org.rtmv1.tck.report;

/** Results of an earlier run that are not there or cannot be understood; the message says why. */
public final class RecordedRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordedRunException(String message) {
    super(message);
  }
}
