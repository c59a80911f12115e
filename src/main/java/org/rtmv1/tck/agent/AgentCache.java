package org.rtmv1.tck.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The agents that were unpacked or built before, each in a folder of its kit's own. */
final class AgentCache {
  private final AgentSources sources;
  private final Host host;
  private final String kitVersion;

  AgentCache(AgentSources sources, Host host, String kitVersion) {
    this.sources = sources;
    this.host = host;
    this.kitVersion = kitVersion;
  }

  /**
   * Returns an agent for a processor, which is made where there is none yet.
   *
   * @throws NativeAgentException where none can be made
   */
  Path agent(String processor) {
    String kind = host.system().folder() + "-" + processor;
    Path folder = host.cache().resolve(kitVersion + "-" + sources.fingerprint()).resolve(kind);
    Path agent = folder.resolve(host.isWindows() ? "rtm-agent.exe" : "rtm-agent");
    if (!Files.isExecutable(agent)) {
      try {
        Files.createDirectories(folder);
        make(kind, processor, agent);
      } catch (IOException e) {
        failUnlessMadeMeanwhile(agent, e);
      }
    }
    return agent;
  }

  /** Windows does not replace a program that another start of the kit has made and runs. */
  private static void failUnlessMadeMeanwhile(Path agent, IOException problem) {
    if (!Files.isExecutable(agent)) {
      throw new NativeAgentException(
          "The agent cannot be written to %s: %s.\nName another folder with XDG_CACHE_HOME, or an agent of your own with --agent."
              .formatted(agent.getParent(), problem.getClass().getSimpleName()));
    }
  }

  private void make(String kind, String processor, Path agent) throws IOException {
    if (unpack(kind, agent)) {
      return;
    }
    if (!processor.equals(host.processor())) {
      throw new NativeAgentException(
          "There is no agent for %s inside this kit that runs here; build one with 'agent build' and name it with --agent."
              .formatted(kind));
    }
    AgentBuild.build(sources, Compiler.of(host), agent);
  }

  /** An agent that was built elsewhere may not run here: it is tried first. */
  private boolean unpack(String kind, Path agent) throws IOException {
    try (InputStream prebuilt = prebuilt(kind, agent)) {
      if (prebuilt == null) {
        return false;
      }
      Path whole = Files.createTempFile(agent.getParent(), "rtm-agent", ".exe");
      try {
        Files.write(whole, prebuilt.readAllBytes());
        if (!TrialRun.succeeds(whole)) {
          return false;
        }
        AgentBuild.place(whole, agent);
        return true;
      } finally {
        Files.deleteIfExists(whole);
      }
    }
  }

  private static @Nullable InputStream prebuilt(String kind, Path agent) {
    return AgentCache.class.getResourceAsStream(kind + "/" + agent.getFileName());
  }
}
