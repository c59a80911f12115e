package org.rtmv1.tck.engine.concurrent;

/** A call that only prepares an experiment was refused. */
final class UnpreparedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnpreparedException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
