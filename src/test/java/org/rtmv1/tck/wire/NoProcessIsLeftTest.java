package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.testing.RequiredTool;

@EnabledOnOs(OS.LINUX)
class NoProcessIsLeftTest {
  private static final int SECONDS = 30;
  private static final Consumer<Process> KILL = Process::destroyForcibly;
  private static final Consumer<Process> TERMINATE = Process::destroy;

  @Test
  void nor_where_the_kit_is_killed() throws Exception {
    assertNothingIsLeft(sample(), KILL);
  }

  @Test
  void nor_where_the_kit_is_told_to_end() throws Exception {
    assertNothingIsLeft(sample(), TERMINATE);
  }

  @Test
  void nor_where_the_agent_does_not_notice_the_end_of_its_input() throws Exception {
    assertNothingIsLeft(MisbehavingAgent.always("hang", "end"), KILL);
    assertNothingIsLeft(MisbehavingAgent.always("hang", "end"), TERMINATE);
  }

  @Test
  void nor_where_the_agent_is_the_child_of_a_shell() throws Exception {
    List<String> agent = MisbehavingAgent.always("hang", "end");
    List<String> shell =
        List.of(RequiredTool.on("sh").toString(), "-c", String.join(" ", agent) + "; true");
    assertNothingIsLeft(shell, KILL);
    assertNothingIsLeft(shell, TERMINATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-child", "an-heir"})
  void nor_where_a_hanging_agent_has_children(String how) throws Exception {
    List<String> agent = MisbehavingAgent.always(how, "0108");
    try (AgentProvider provider = MisbehavingAgent.provider(agent, Duration.ofMillis(700))) {
      RoutingTableManager manager = provider.open();
      String reason = "";
      try {
        manager.getNetworkCount(1);
      } catch (AgentException e) {
        reason = String.valueOf(e.getMessage());
      }
      assertThat(reason).contains("did not answer within 700 ms").contains("child ");
      long child = Long.parseLong(reason.substring(reason.lastIndexOf(' ') + 1));
      assertEnds(child);
    }
  }

  private static List<String> sample() {
    return List.of(RequiredTool.on("python3").toString(), "src/main/python/rtm_agent.py");
  }

  private static void assertNothingIsLeft(List<String> agent, Consumer<Process> end)
      throws Exception {
    Process kit = start(agent);
    List<Long> below = numbers(kit);
    assertThat(below).isNotEmpty();
    end.accept(kit);
    assertThat(kit.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    for (long process : below) {
      assertEnds(process);
    }
  }

  private static void assertEnds(long number) throws Exception {
    ProcessHandle process = ProcessHandle.of(number).orElse(null);
    if (process != null) {
      process.onExit().get(SECONDS, TimeUnit.SECONDS);
    }
  }

  private static List<Long> numbers(Process kit) throws IOException {
    try (BufferedReader output = kit.inputReader()) {
      String line = output.readLine();
      assertThat(line).as("what the kit prints").isNotNull();
      return Arrays.stream(line.split(" ")).map(Long::valueOf).toList();
    }
  }

  private static Process start(List<String> agent) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java, "-cp", System.getProperty("java.class.path"), KitWithAgent.class.getName()));
    command.addAll(agent);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
