package org.rtmv1.tck.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

final class RequiredToolTest {
  @TempDir private Path directory;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Test
  void a_program_on_the_path_is_found() throws IOException {
    Path tool = executable("rtm-tool");

    assertThat(locate("rtm-tool", Map.of("PATH", "/nowhere" + File.pathSeparator + directory)))
        .isEqualTo(tool);
  }

  @Test
  void a_program_named_by_its_absolute_path_is_found() throws IOException {
    Path tool = executable("rtm-tool");

    assertThat(locate(tool.toString(), Map.of("PATH", "/nowhere"))).isEqualTo(tool);
  }

  @Test
  void a_file_that_cannot_be_executed_is_no_program() throws IOException {
    Files.createFile(directory.resolve("rtm-tool"));

    assertThatThrownBy(() -> locate("rtm-tool", Map.of("PATH", directory.toString())))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void a_missing_program_skips_the_test_and_says_why() {
    assertThatThrownBy(() -> locate("rtm-tool", Map.of("PATH", directory.toString())))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("This test needs rtm-tool, which is missing.");
    assertThat(log.toString(UTF_8))
        .isEqualToIgnoringNewLines("Skipped: This test needs rtm-tool, which is missing.");
  }

  @Test
  void a_missing_program_fails_the_test_in_ci() {
    assertThatThrownBy(() -> locate("rtm-tool", Map.of("PATH", directory.toString(), "CI", "true")))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage("This test needs rtm-tool, which is missing; .ci/run is to install it.");
  }

  @Test
  void an_environment_without_a_path_has_no_programs() {
    assertThatThrownBy(() -> locate("rtm-tool", Map.of())).isInstanceOf(TestAbortedException.class);
  }

  private Path locate(String command, Map<String, String> environment) {
    return new RequiredTool(environment, new PrintStream(log, true, UTF_8)).locate(command);
  }

  private Path executable(String name) throws IOException {
    Path file = Files.createFile(directory.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
