package org.rtmv1.tck.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the cases that a run has lost to hangs. Each costs a deadline; a subject that keeps a lock
 * would have all that is left wait in vain. Safe for use by any thread.
 */
final class Hangs {
  /** More than a single function that hangs always takes in a row. */
  static final int IN_A_ROW = 12;

  static final int ALTOGETHER = 24;

  private int inRow;
  private int altogether;
  private @Nullable String reason;

  /**
   * Takes note of a case that had a subject, or did not get one, and how it was lost, if it was.
   */
  synchronized void ended(@Nullable SubjectLostException loss) {
    if (loss == null || !loss.hung()) {
      inRow = 0;
      return;
    }
    inRow++;
    altogether++;
    if (reason == null && (inRow >= IN_A_ROW || altogether >= ALTOGETHER)) {
      reason = reason(loss);
    }
  }

  /** Returns why the run does not go on, if it does not. */
  synchronized Optional<String> reasonToStop() {
    return Optional.ofNullable(reason);
  }

  private String reason(SubjectLostException loss) {
    String how = inRow >= IN_A_ROW ? inRow + " cases in a row" : altogether + " cases";
    return "the run was broken off, because the subject hung in %s; the last time: %s"
        .formatted(how, firstLine(loss));
  }

  private static String firstLine(SubjectLostException loss) {
    return loss.reason().lines().findFirst().orElse("");
  }
}
