package org.rtmv1.tck.engine;

import org.jspecify.annotations.Nullable;

/** Passes on what another thread threw. */
final class Unchecked {
  private Unchecked() {}

  /** Throws errors, and returns any other throwable as an unchecked exception to throw. */
  static RuntimeException of(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }
}
