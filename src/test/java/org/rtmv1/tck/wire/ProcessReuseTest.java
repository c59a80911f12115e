package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.testing.RequiredTool;

class ProcessReuseTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String NOTE_AND_START = "echo start >> \"$0\"; exec \"$@\"";
  private static final String NEVER = "ffff";

  @TempDir private Path folder;

  @Test
  void a_process_that_is_proven_empty_serves_the_next_case() throws IOException {
    try (AgentProvider provider = provider(NEVER)) {
      for (int i = 0; i < 5; i++) {
        registerAndLeave(provider);
      }
    }
    assertThat(starts()).isEqualTo(1);
  }

  @Test
  void a_process_that_is_not_proven_empty_is_replaced_and_no_other() throws IOException {
    try (AgentProvider provider = provider("0003")) {
      for (int i = 0; i < 5; i++) {
        registerAndLeave(provider);
      }
    }
    assertThat(starts()).isEqualTo(2);
  }

  @Test
  void guided_walks_share_one_process() throws IOException {
    try (AgentProvider provider = provider(NEVER)) {
      Exploration exploration = new Exploration(RunSettings.of(provider));
      exploration.walkFor(Duration.ofMillis(1));
      exploration.walkFor(Duration.ofMillis(1));
      assertThat(exploration.walks()).isGreaterThan(1);
      assertThat(exploration.failures()).isEmpty();
    }
    assertThat(starts()).isEqualTo(1);
  }

  private static void registerAndLeave(AgentProvider provider) {
    RoutingTableManager manager = provider.open();
    assertThat(manager.registerClient(Family.IP.value(), 8, null, 0).handle()).isNotZero();
    manager.close();
  }

  /** The agent says once, where {@code at} is Close, that something is left. */
  private AgentProvider provider(String at) {
    List<String> command = new ArrayList<>();
    command.add(RequiredTool.on("sh").toString());
    command.addAll(List.of("-c", NOTE_AND_START, folder.resolve("starts").toString()));
    command.addAll(MisbehavingAgent.once("not-empty", at, folder.resolve("done")));
    return MisbehavingAgent.provider(command, LONG);
  }

  private int starts() throws IOException {
    return Files.readAllLines(folder.resolve("starts")).size();
  }
}
