package org.rtmv1.tck.agent;

import java.io.IOException;
import java.nio.file.Path;

/** Finds out whether this machine runs an agent. */
final class TrialRun {
  private static final int TRIES = 50;
  private static final String STILL_WRITTEN = "Text file busy";

  private TrialRun() {}

  /** Makes a file executable and has it print its help. */
  static boolean succeeds(Path agent) {
    if (!agent.toFile().setExecutable(true)) {
      return false;
    }
    for (int i = 0; i < TRIES; i++) {
      try {
        return status(agent) == 0;
      } catch (IOException e) {
        if (!String.valueOf(e.getMessage()).contains(STILL_WRITTEN)) {
          return false;
        }
      }
    }
    return false;
  }

  /** A process that another thread has just started may hold the file open for a moment. */
  private static int status(Path agent) throws IOException {
    Process process =
        new ProcessBuilder(agent.toString(), "--help")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NativeAgentException("The trial of the agent was interrupted.");
    }
  }
}
