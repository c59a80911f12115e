package org.rtmv1.tck.engine;

/** Tells of a throwable in one line: its kind, its message and where it was thrown. */
final class ThrownSummary {
  private ThrownSummary() {}

  static String of(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown.getClass().getName()
        + (thrown.getMessage() == null
            ? ""
            : ": " + thrown.getMessage().lines().findFirst().orElse(""))
        + (trace.length == 0 ? "" : " (at " + trace[0] + ")");
  }
}
