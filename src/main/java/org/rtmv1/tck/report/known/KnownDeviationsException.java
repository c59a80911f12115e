package org.rtmv1.tck.report.known;

/** A file of known deviations that cannot be used; the message says why and in which line. */
public final class KnownDeviationsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KnownDeviationsException(String message) {
    super(message);
  }
}
