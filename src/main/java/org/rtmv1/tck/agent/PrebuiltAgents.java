package org.rtmv1.tck.agent;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the agents that come inside the kit's jar; the build of the kit starts it. */
final class PrebuiltAgents {
  private final AgentSources sources;
  private final Host host;
  private final PrintStream log;

  PrebuiltAgents(AgentSources sources, Host host, PrintStream log) {
    this.sources = sources;
    this.host = host;
    this.log = log;
  }

  /**
   * Makes every agent that this machine can make.
   *
   * @param arguments the folder of the agents and one to remember what they were made of
   */
  public static void main(String[] arguments) throws IOException {
    PrebuiltAgents agents = new PrebuiltAgents(AgentSources.read(), Host.current(), System.out);
    try {
      agents.make(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (NativeAgentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  void make(Path folder, Path stamps) throws IOException {
    Files.createDirectories(stamps);
    for (PrebuiltAgent agent : PrebuiltAgent.ALL) {
      make(agent, agent.place(folder), stamps.resolve(agent.kind()));
    }
  }

  private void make(PrebuiltAgent agent, Path target, Path stamp) throws IOException {
    String origin = sources.fingerprint() + " " + agent;
    if (Files.exists(target) && Files.exists(stamp) && Files.readString(stamp).equals(origin)) {
      return;
    }
    Files.deleteIfExists(target);
    Optional<String> obstacle = agent.obstacle(host);
    if (obstacle.isPresent()) {
      log.println("No agent for " + agent.kind() + " inside the jar: " + obstacle.get() + ".");
      return;
    }
    Files.createDirectories(target.getParent());
    AgentBuild.build(sources, agent.compiler(host), target);
    Files.writeString(stamp, origin);
  }
}
