package org.rtmv1.tck.agent;

import java.nio.file.Path;
import java.util.List;

/** Finds the agent for a library: from inside the kit, from the cache, or built on the spot. */
public final class LibraryAgent {
  private LibraryAgent() {}

  /**
   * Returns the command that serves a library.
   *
   * @param library the library's file
   * @param kitVersion tells apart the agents that different kits left in the cache
   * @throws NativeAgentException where the file is no library for this machine, or no agent can be
   *     made
   */
  public static List<String> command(Path library, Host host, String kitVersion) {
    LibraryFile file = LibraryFile.read(library);
    file.checkFits(host);
    AgentCache cache = new AgentCache(AgentSources.read(), host, kitVersion);
    Path agent = cache.agent(file.header().processor());
    return List.of(agent.toString(), library.toAbsolutePath().toString());
  }
}
