package org.rtmv1.tck.wire;

import java.util.Map;

/** Puts the exit status of a process in words. */
final class ExitStatus {
  private static final int SIGNAL_BASE = 128;

  private static final Map<Integer, String> SIGNALS =
      Map.of(
          4, "SIGILL",
          6, "SIGABRT",
          7, "SIGBUS",
          8, "SIGFPE",
          9, "SIGKILL",
          11, "SIGSEGV",
          13, "SIGPIPE",
          15, "SIGTERM");

  private ExitStatus() {}

  static String describe(int status) {
    if (status > SIGNAL_BASE && SIGNALS.containsKey(status - SIGNAL_BASE)) {
      return "was ended by " + SIGNALS.get(status - SIGNAL_BASE);
    }
    if (status < 0) {
      return String.format("ended with status 0x%08X", status);
    }
    return "exited with status " + status;
  }
}
