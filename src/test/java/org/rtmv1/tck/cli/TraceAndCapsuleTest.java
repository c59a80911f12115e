package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock("the run in progress")
class TraceAndCapsuleTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"reference", "null", "always-error"})
  void a_trace_is_judged_as_its_run_was(String subject) throws Exception {
    int ran = traced(subject);
    out.getBuffer().setLength(0);
    int judged = run("judge", trace(), "--format", "json");
    assertThat(judged).isEqualTo(ran);
    JsonNode then = new ObjectMapper().readTree(folder.resolve("out/results.json").toFile());
    JsonNode now = new ObjectMapper().readTree(out.toString());
    assertThat(now.get("requirements")).isNotEmpty().isEqualTo(then.get("requirements"));
  }

  @Test
  void a_trace_that_is_cut_is_judged_and_refused() throws Exception {
    traced("null");
    List<String> lines = Files.readAllLines(Path.of(trace()));
    Files.write(Path.of(trace()), lines.subList(0, lines.size() - 1));
    out.getBuffer().setLength(0);
    assertThat(run("judge", trace())).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString()).startsWith("Judged again: ").contains(" not tested.");
    assertThat(err.toString())
        .isEqualTo(
            """
            The trace %s is not whole: the trace stops behind line %d, before its end: the run was broken off, or the file was cut.
            The verdict is on what was before it.
            """
                .formatted(trace(), lines.size() - 1));
  }

  @Test
  void what_is_no_trace_is_refused() throws Exception {
    assertThat(run("judge", trace())).isEqualTo(ExitCode.USAGE);
    Files.writeString(Path.of(trace()), "{}\n");
    assertThat(run("judge", trace())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            There is no file %1$s.
            'run --trace FILE' writes one.
            %1$s is no trace: line 1 does not say "format": "rtmv1-trace", as the first line of a trace does.
            'run --trace FILE' writes one.
            """
                .formatted(trace()));
  }

  @Test
  void a_trace_that_cannot_be_written_is_refused_before_the_run() {
    assertThat(run("run", "--trace", folder.toString(), "--out", folder.resolve("o").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("The trace cannot be written to " + folder);
  }

  @Test
  void a_walk_that_fails_leaves_a_capsule_that_replays() throws Exception {
    run("run", "--subject", "null", "--calls", "50", "--out", folder.resolve("out").toString());
    assertThat(out.toString()).contains("Capsule: " + folder.resolve("out/capsules"));
    String capsule;
    try (Stream<Path> files = Files.list(folder.resolve("out/capsules"))) {
      capsule = files.sorted().findFirst().orElseThrow().toString();
    }
    out.getBuffer().setLength(0);
    assertThat(run("replay", capsule, "--subject", "null")).isEqualTo(ExitCode.DEVIATIONS);
    assertThat(out.toString())
        .contains(" was seen to deviate on null 1.", "The same calls on null 1:", "DEVIATES  ");
    out.getBuffer().setLength(0);
    assertThat(run("replay", capsule)).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString())
        .contains(
            "The same calls on reference 1:",
            "NO DEVIATION: every call is as the documentation allows.");
    assertThat(run("replay", capsule, "--as", "c")).isEqualTo(ExitCode.CONFORMANT);
    assertThat(run("replay", capsule, "--as", "java")).isEqualTo(ExitCode.CONFORMANT);
    assertThat(run("replay", capsule, "--as", "gherkin")).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString()).contains("#include <rtm.h>", "@Test", "Scenario: ");
  }

  @Test
  void what_is_no_capsule_is_refused() throws Exception {
    String file = folder.resolve("c").toString();
    assertThat(run("replay", file)).isEqualTo(ExitCode.USAGE);
    Files.writeString(Path.of(file), "{}\n");
    assertThat(run("replay", file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            There is no file %1$s.
            'run' writes capsules into DIR/capsules.
            %1$s is no capsule: the file does not say "format": "rtmv1-capsule", as a capsule does.
            'run' writes them, into DIR/capsules.
            """
                .formatted(file));
  }

  private int traced(String subject) {
    return run(
        "run",
        "--subject",
        subject,
        "--requirement",
        "REG-5",
        "--requirement",
        "CNT-1",
        "--trace",
        trace(),
        "--quiet",
        "--out",
        folder.resolve("out").toString());
  }

  private String trace() {
    return folder.resolve("run.trace").toString();
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
