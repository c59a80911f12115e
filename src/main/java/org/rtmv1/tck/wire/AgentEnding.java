package org.rtmv1.tck.wire;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How one agent process came to its end. Whatever is wrong with an exchange ends the process; from
 * then on every request fails with the first cause. Safe for use by any thread.
 */
final class AgentEnding {
  private final Process process;
  private final ErrorTail errors = new ErrorTail();
  private final Thread errorReader;
  private volatile @Nullable AgentException first;

  AgentEnding(Process process) {
    this.process = process;
    this.errorReader = new Thread(() -> errors.drain(process.getErrorStream()), "rtm-agent-errors");
    errorReader.setDaemon(true);
    errorReader.start();
  }

  boolean hasCome() {
    return first != null || !process.isAlive();
  }

  void failIfCome() {
    AgentException cause = first;
    if (cause != null) {
      throw cause;
    }
  }

  /** Returns the cause where the answers ended while {@code operations} were under way. */
  AgentException ended(String operations) {
    awaitExit();
    String state =
        process.isAlive() ? "closed its output" : ExitStatus.describe(process.exitValue());
    return come(
        new AgentException(
            AgentException.Cause.SUBJECT,
            "the agent " + state + " while " + operations + " was under way"));
  }

  /**
   * Ends the process for {@code cause}, unless there was one before, and returns the first one with
   * the end of the standard error.
   */
  synchronized AgentException come(AgentException cause) {
    AgentException before = first;
    if (before != null) {
      return before;
    }
    ProcessGuard.end(process);
    awaitLastWords();
    AgentException complete = withErrors(cause);
    first = complete;
    return complete;
  }

  private AgentException withErrors(AgentException cause) {
    String tail = errors.text();
    return tail.isEmpty()
        ? cause
        : new AgentException(
            cause.where(),
            cause.getMessage() + "\nits standard error ended with:\n" + tail,
            cause.said(),
            cause.hung());
  }

  void awaitExit() {
    try {
      process.waitFor(AgentProcess.LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitLastWords() {
    awaitExit();
    try {
      errorReader.join(AgentProcess.LAST_WORDS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
