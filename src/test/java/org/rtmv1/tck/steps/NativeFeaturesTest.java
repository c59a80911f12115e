package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.testing.RequiredTool;
import org.rtmv1.tck.wire.AgentProvider;

@ResourceLock("the run in progress")
final class NativeFeaturesTest {
  private static final Path FEATURES = Path.of("features");
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  @TempDir static Path directory;

  @BeforeAll
  static void build() throws Exception {
    String compiler = RequiredTool.on("cc").toString();
    compile(compiler, "agent", "src/main/c", List.of("-ldl", "-lpthread", "-rdynamic"));
    compile(
        compiler,
        "librtm.so",
        "src/test/c",
        List.of("-shared", "-fPIC", "-Isrc/main/c/posix", "-lpthread"));
  }

  @Test
  void layouts_memory_and_padding_of_a_native_library_are_looked_at() {
    FeatureRun run = run("@needs-native", false);

    assertThat(run.notPassed()).isEmpty();
    assertThat(run.cases()).hasSizeGreaterThan(5);
  }

  @Test
  void pointers_to_nowhere_are_recorded_whatever_becomes_of_the_subject() {
    FeatureRun run = run("@needs-hostile", true);

    assertThat(run.notPassed()).isEmpty();
    assertThat(run.cases()).hasSizeGreaterThan(15);
    assertThat(run.cases())
        .allSatisfy(each -> assertThat(each.observations()).isNotEmpty())
        .anySatisfy(
            each ->
                assertThat(each.observations().get(0).seen())
                    .isEqualTo("the agent was ended by SIGSEGV while RtmAddRoute was under way"));
  }

  @Test
  void pointers_to_nowhere_are_tried_on_request_only() {
    assertThat(run("@needs-hostile", false).cases())
        .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(CaseOutcome.NOT_TESTED));
  }

  private static FeatureRun run(String tags, boolean hostile) {
    List<String> command =
        List.of(directory.resolve("agent").toString(), directory.resolve("librtm.so").toString());
    try (AgentProvider provider = new AgentProvider(command, DEADLINE, hostile)) {
      return FeatureRun.of(RunSettings.of(provider).withHostile(hostile), FEATURES, tags);
    }
  }

  private static void compile(String compiler, String target, String sources, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(compiler, "-std=c99", "-O1"));
    try (Stream<Path> files = Files.list(Path.of(sources))) {
      files.map(Path::toString).filter(each -> each.endsWith(".c")).forEach(command::add);
    }
    command.addAll(options);
    command.addAll(List.of("-o", directory.resolve(target).toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }
}
