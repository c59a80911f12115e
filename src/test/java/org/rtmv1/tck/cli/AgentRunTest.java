package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.wire.MisbehavingAgent;

@ResourceLock("the run in progress")
class AgentRunTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void a_crash_is_one_result_among_the_others() throws Exception {
    int exit = run(MisbehavingAgent.once("abort", "0108", folder.resolve("done")));
    assertThat(exit).isEqualTo(ExitCode.DEVIATIONS);
    assertThat(out.toString())
        .contains("the agent was ended by SIGABRT while RtmGetNetworkCount was under way")
        .contains("about to end by signal 6");
    assertThat(outcomes()).containsExactlyInAnyOrderEntriesOf(Map.of("deviates", 1, "passed", 5));
  }

  @Test
  void a_fault_of_the_agent_is_one_result_among_the_others() throws Exception {
    int exit = run(MisbehavingAgent.once("garbage", "0108", folder.resolve("done")));
    assertThat(exit).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(outcomes())
        .containsExactlyInAnyOrderEntriesOf(Map.of("subject-lost", 1, "passed", 5));
  }

  @Test
  void an_agent_that_exits_at_once_is_no_subject() {
    assertThat(run(MisbehavingAgent.always("exit-7", "start"))).isEqualTo(ExitCode.SUBJECT);
    assertThat(err.toString())
        .isEqualTo(
            """
            The subject could not be started: no session with the agent: the agent exited with status 7 while Hello was under way
            its standard error ended with:
            about to exit with status 7
            Try the command by hand: it must wait for a request on standard input.
            """);
  }

  @Test
  void a_deadline_that_is_none_is_refused() {
    List<String> command = List.of("run", "--agent", "x", "--deadline", "soon");
    assertThat(
            Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                command.toArray(String[]::new)))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo("--deadline is 'soon'; write it like 500ms, 30s, 5m or 1h.\n");
  }

  private int run(List<String> agent) {
    List<String> command =
        new ArrayList<>(
            List.of("run", "--requirement", "CNT-1", "--calls", "0", "--deadline", "20s"));
    command.addAll(
        List.of("--agent", String.join(" ", agent), "--out", folder.resolve("out").toString()));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), command.toArray(String[]::new));
  }

  private Map<String, Integer> outcomes() throws IOException {
    JsonNode results = new ObjectMapper().readTree(folder.resolve("out/results.json").toFile());
    Map<String, Integer> outcomes = new TreeMap<>();
    for (JsonNode each : results.findValue("cases")) {
      outcomes.merge(each.get("outcome").asText(), 1, Integer::sum);
    }
    return outcomes;
  }
}
