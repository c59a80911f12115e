package org.rtmv1.tck.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/** Keeps this process, and those that it starts from now on, on one processor. */
final class OneProcessor {
  private OneProcessor() {}

  /** Does so with {@code taskset} (package util-linux). */
  static void take() {
    String self = Long.toString(ProcessHandle.current().pid());
    try {
      Process taskset =
          new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", "0", self)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.INHERIT)
              .start();
      if (taskset.onExit().join().exitValue() != 0) {
        throw new IOException("taskset failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
