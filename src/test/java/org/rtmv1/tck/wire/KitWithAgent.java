package org.rtmv1.tck.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.RoutingTableManager;

/** A kit that waits in a call of its agent, to be ended from outside. */
final class KitWithAgent {
  private KitWithAgent() {}

  /**
   * Starts the command in the arguments, opens its subject and prints the numbers of all processes
   * below this one; then makes a call.
   */
  public static void main(String[] command) throws IOException {
    AgentProvider provider = new AgentProvider(List.of(command), Duration.ofMinutes(5), false);
    RoutingTableManager manager = provider.open();
    String below =
        ProcessHandle.current()
            .descendants()
            .map(process -> Long.toString(process.pid()))
            .collect(Collectors.joining(" "));
    System.out.println(below);
    System.in.read();
    manager.getNetworkCount(Family.IP.value());
  }
}
