package org.rtmv1.tck.wire;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/** One agent process and the exchange of frames with it. Safe for use by any thread. */
final class AgentProcess implements AutoCloseable {
  static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Process process;
  private final OutputStream requests;
  private final PipeHolders holders;
  private final AgentEnding ending;
  private final DeadlineWatch deadlines;
  private final FrameExchange exchange;

  private AgentProcess(Process process, Duration shortest) {
    this.process = process;
    this.requests = process.getOutputStream();
    this.holders = PipeHolders.of(process.pid());
    this.ending = new AgentEnding(process);
    this.deadlines = new DeadlineWatch(shortest, this::endWithAll);
    this.exchange = new FrameExchange(requests, process.getInputStream(), ending, deadlines);
  }

  /**
   * Starts an agent.
   *
   * @param shortest the shortest of the deadlines that will be given
   * @throws AgentException where the command cannot be started
   */
  static AgentProcess start(List<String> command, Duration shortest) {
    try {
      return new AgentProcess(ProcessGuard.start(command), shortest);
    } catch (IOException e) {
      throw new AgentException(
          AgentException.Cause.START,
          "the agent could not be started: "
              + reason(command, e)
              + ". Check the path and the execute permission of: "
              + String.join(" ", command));
    }
  }

  /** What the JDK says differs from version to version, and the likeliest causes need no code. */
  private static String reason(List<String> command, IOException e) {
    File program = new File(command.get(0));
    if (program.getParent() == null || program.canExecute()) {
      return String.valueOf(e.getMessage());
    }
    return program.exists() ? program + " cannot be executed" : "there is no file " + program;
  }

  /** Ends whoever could keep the wait for an answer from ending. */
  private void endWithAll() {
    ProcessGuard.end(process);
    holders.end();
  }

  FrameExchange exchange() {
    return exchange;
  }

  /** Tells whether the process lives and has not said anything that it was not asked. */
  boolean isUsable() {
    return !ending.hasCome() && exchange.isQuiet();
  }

  /** Ends the process at once. */
  void destroy() {
    ProcessGuard.end(process);
    deadlines.close();
  }

  /** Closes the agent's input, which ends it, and ends it by force where it does not go. */
  @Override
  public void close() {
    try {
      requests.close();
      ending.awaitExit();
    } catch (IOException e) {
      // the process has closed its input itself
    } finally {
      destroy();
    }
  }
}
