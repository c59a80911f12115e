package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.agent.Host;
import org.rtmv1.tck.agent.LibraryAgent;
import org.rtmv1.tck.agent.NativeAgentException;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;
import org.rtmv1.tck.wire.AgentException;
import org.rtmv1.tck.wire.AgentProvider;

/** A native library as a subject. */
final class NativeSubject {
  private NativeSubject() {}

  /**
   * Starts an agent with the library.
   *
   * @param options the options of the agent
   * @throws UsageException where it is no library that can be judged here
   * @throws SubjectStartException where it can be, and does not start
   */
  static RoutingTableManagerProvider start(
      Path library, List<String> options, Duration deadline, boolean hostile) {
    try {
      List<String> command =
          new ArrayList<>(LibraryAgent.command(library, Host.current(), KitVersion.text()));
      command.addAll(1, options);
      return new AgentProvider(command, deadline, hostile);
    } catch (NativeAgentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (AgentException e) {
      if (e.where() == AgentException.Cause.REFUSAL) {
        throw new UsageException("The agent says: " + e.said() + ".");
      }
      throw new SubjectStartException(String.valueOf(e.getMessage()));
    }
  }
}
