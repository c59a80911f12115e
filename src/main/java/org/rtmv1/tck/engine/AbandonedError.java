package org.rtmv1.tck.engine;

/**
 * Ends the work of a case's thread that was left behind in a call and has come back after all: the
 * case is over, and nothing of it may change any more.
 */
final class AbandonedError extends Error {
  private static final long serialVersionUID = 1L;

  AbandonedError() {
    super("The case is over.");
  }
}
