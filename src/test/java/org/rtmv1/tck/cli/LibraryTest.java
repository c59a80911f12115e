package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.testing.Output;
import org.rtmv1.tck.testing.RequiredTool;

@ResourceLock("the run in progress")
class LibraryTest {
  @TempDir static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void needsACompiler() {
    RequiredTool.on("cc");
  }

  @Test
  void a_library_is_judged_through_an_agent_of_the_kits_own() throws Exception {
    Path library = NativeBuild.with("cc", folder).library();
    assertThat(run("doctor", "--library", library.toString())).as(this::said).isZero();
    assertThat(out.toString()).endsWith("The adapter is right as far as can be seen.\n");
    String results = folder.resolve("results").toString();
    assertThat(
            run(
                "run",
                "--library",
                library.toString(),
                "--requirement",
                "REG-1",
                "--calls",
                "0",
                "--agent-options=--name \"the sample\"",
                "--deadline",
                "7s",
                "--out",
                results))
        .as(this::said)
        .isZero();
    assertThat(Path.of(results, "results.json")).content().contains("\"the sample\"");
    assertThat(Path.of(results, "report.html"))
        .content()
        .contains(
            "--agent-options=&#39;--name &quot;the sample&quot;&#39; --deadline 7s --requirement REG-1");
  }

  @Test
  void a_library_that_crashes_when_it_is_loaded_is_not_started() throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("crash.c"),
            "void abort(void);\n__attribute__((constructor)) static void crash(void) { abort(); }\n");
    Path library = library("crash.so", source);
    assertThat(run("run", "--library", library.toString())).isEqualTo(ExitCode.SUBJECT);
    assertThat(err.toString())
        .startsWith(
            "The subject could not be started: no session with the agent: the agent was ended by SIGABRT while Hello was under way")
        .doesNotContain("\tat ");
  }

  @Test
  void options_of_an_agent_need_a_library() {
    refused(
        "--agent-options goes with --library PATH; name the library.\n",
        "run",
        "--agent-options=--virtual-clock");
  }

  private static Path library(String name, Path source) {
    Path library = folder.resolve(name);
    String compiler = RequiredTool.on("cc").toString();
    Output output =
        Output.of(
            new ProcessBuilder(
                compiler, "-shared", "-fPIC", "-o", library.toString(), source.toString()));
    assertThat(output.status()).as(output.text()).isZero();
    return library;
  }

  private void refused(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo(message);
  }

  private String said() {
    return err.toString() + out;
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
