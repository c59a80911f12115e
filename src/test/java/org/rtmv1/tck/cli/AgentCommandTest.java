package org.rtmv1.tck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.testing.RequiredTool;

class AgentCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void the_agent_is_compiled_from_the_sources_inside_the_kit() throws Exception {
    String compiler = RequiredTool.on("cc").toString();
    Path agent = folder.resolve("rtm-agent");
    assertThat(run("--out", agent.toString(), "--cc", compiler)).as(err::toString).isZero();
    assertThat(out.toString())
        .isEqualTo("wrote " + agent + ", compiled with " + compiler + System.lineSeparator());
    Process help = new ProcessBuilder(agent.toString(), "--help").start();
    assertThat(new String(help.getInputStream().readAllBytes(), UTF_8))
        .startsWith("usage: rtm-agent [OPTION]... LIBRARY\n");
    assertThat(help.waitFor()).isZero();
    assertThat(folder.toFile().list()).as("nothing is left beside it").containsExactly("rtm-agent");
  }

  @Test
  void what_the_compiler_says_is_shown() {
    RequiredTool.on("sh");
    refused(
        """
        The agent could not be built: 'sh -c "echo no licence; exit 7"' ended with 7 and said:
        no licence
        Name another compiler with --cc COMMAND.
        """,
        "--out",
        folder.resolve("rtm-agent").toString(),
        "--cc",
        "sh -c 'echo no licence; exit 7'");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_compiler_that_is_not_there_is_refused() {
    assertThat(run("--cc", "no-such-compiler")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("The compiler could not be started: ")
        .contains("no-such-compiler")
        .endsWith(".\nName one that is there with --cc COMMAND.\n");
    err.getBuffer().setLength(0);
    refused("--cc is empty; name a C compiler, such as --cc gcc.\n", "--cc", "");
  }

  @Test
  void a_place_that_cannot_be_written_to_is_refused() {
    RequiredTool.on("cc");
    refused(folder + " is a folder; name the file to write.\n", "--out", folder.toString());
    Path missing = folder.resolve("missing");
    refused(
        "There is no folder " + missing + " to write to.\n",
        "--out",
        missing.resolve("rtm-agent").toString());
  }

  @Test
  void the_command_needs_another() {
    PrintWriter errors = new PrintWriter(err, true);
    assertThat(Main.run(new PrintWriter(out, true), errors, "agent")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo("'agent' alone does nothing.\nTry 'agent build'.\n");
  }

  private void refused(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo(message);
  }

  private int run(String... arguments) {
    String[] line = new String[arguments.length + 2];
    line[0] = "agent";
    line[1] = "build";
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
  }
}
