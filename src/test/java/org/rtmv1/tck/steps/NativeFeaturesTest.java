package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.wire.AgentProvider;

@ResourceLock("the run in progress")
final class NativeFeaturesTest {
  private static final Path FEATURES = Path.of("features");
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  @TempDir static Path directory;

  private static Path agent = Path.of("");
  private static Path library = Path.of("");

  @BeforeAll
  static void build() {
    NativeBuild build = NativeBuild.with("cc", directory);
    agent = build.agent();
    library = build.library();
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
    List<String> command = List.of(agent.toString(), library.toString());
    try (AgentProvider provider = new AgentProvider(command, DEADLINE, hostile)) {
      return FeatureRun.of(RunSettings.of(provider).withHostile(hostile), FEATURES, tags);
    }
  }
}
