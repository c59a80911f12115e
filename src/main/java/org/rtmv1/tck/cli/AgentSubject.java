package org.rtmv1.tck.cli;

import java.time.Duration;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.wire.AgentException;
import org.rtmv1.tck.wire.AgentProvider;

/** A command that speaks the wire protocol, as a subject. */
final class AgentSubject {
  private AgentSubject() {}

  /**
   * Starts an agent.
   *
   * @param command the program and its arguments, as a shell takes them
   * @throws SubjectStartException where it does not start
   */
  static RoutingTableManagerProvider start(String command, Duration deadline, boolean hostile) {
    try {
      return new AgentProvider(CommandWords.of(command), deadline, hostile);
    } catch (AgentException e) {
      throw new SubjectStartException(
          e.getMessage()
              + "\nTry the command by hand: it must wait for a request on standard input.");
    }
  }
}
