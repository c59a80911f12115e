package org.rtmv1.tck.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.testing.RequiredTool;

/** The command of the agent in src/test/python that misbehaves at one request. */
public final class MisbehavingAgent {
  private static final String SCRIPT = "src/test/python/misbehaving_agent.py";

  private MisbehavingAgent() {}

  /** Returns the command of an agent that does {@code how} each time that it gets there. */
  public static List<String> always(String how, String at) {
    return command(how, at, null);
  }

  /** Returns the command of an agent that does so unless the file is there, which it makes. */
  public static List<String> once(String how, String at, Path file) {
    return command(how, at, file);
  }

  static AgentProvider provider(List<String> command, Duration call) {
    return new AgentProvider(command, new AgentDeadlines(Duration.ofSeconds(20), call), false);
  }

  private static List<String> command(String how, String at, @Nullable Path file) {
    String python = RequiredTool.on("python3").toString();
    List<String> command = new ArrayList<>(List.of(python, SCRIPT, how, at));
    if (file != null) {
      command.add(file.toString());
    }
    return command;
  }
}
