package org.rtmv1.tck.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.testing.Output;
import org.rtmv1.tck.testing.RequiredTool;

/** The whole kit on the sample implementation in C, in each form in which there is one. */
@Execution(ExecutionMode.CONCURRENT)
class NativeLibraryTest {
  private static final String[] SANITIZED = {
    "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"
  };

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gcc", "clang"})
  void the_library_conforms(String compiler) {
    NativeBuild build = NativeBuild.with(compiler, folder);
    String agent = build.agent() + " --thread-safe --virtual-clock " + build.library();
    conforms(kit(Map.of(), "run", "--profile", "concurrent", "--agent", agent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcc", "clang"})
  void sanitizers_find_nothing_in_agent_and_library(String compiler) throws IOException {
    NativeBuild build = NativeBuild.with(compiler, folder, SANITIZED);
    Output output = sanitized(build.agent(), build.library());
    assertThat(reports()).isEmpty();
    assertThat(output.text()).contains("none deviates");
    assertThat(output.status()).as("ageing in real time is left out").isEqualTo(2);
  }

  @Test
  void a_leak_is_told_by_the_sanitizer() throws IOException {
    NativeBuild build = NativeBuild.with("gcc", folder, SANITIZED);
    Path library = build.library("leaks", "-DDEFECT_LEAKS_MESSAGES");
    sanitized(build.agent(), library, "--requirement", "DEQ-3");
    assertThat(reports()).isNotEmpty();
    assertThat(reports().get(0))
        .content()
        .contains("LeakSanitizer: detected memory leaks")
        .contains("client.c");
  }

  @Test
  void the_library_conforms_under_wine() {
    Map<String, String> environment =
        Map.of(
            "WINEDEBUG", "-all", "WINEPREFIX", Path.of("target/wine").toAbsolutePath().toString());
    String wine = RequiredTool.on("wine").toString();
    NativeBuild build = NativeBuild.with("x86_64-w64-mingw32-gcc", folder);
    ProcessBuilder prefix = new ProcessBuilder(wine, "wineboot", "--init");
    prefix.environment().putAll(environment);
    Output made = Output.of(prefix);
    assertThat(made.status()).as(made.text()).isZero();
    String agent = "%s %s %s".formatted(wine, windows(build.agent()), windows(build.library()));
    conforms(kit(environment, "run", "--agent", agent));
  }

  @Test
  void agent_and_library_are_compiled_for_32_bit_windows() {
    NativeBuild build = NativeBuild.with("i686-w64-mingw32-gcc", folder);
    assertThat(build.agent()).isNotEmptyFile();
    assertThat(build.library()).isNotEmptyFile();
  }

  private Output sanitized(Path agent, Path library, String... more) {
    String log = "log_path=" + folder.resolve("report");
    List<String> arguments =
        new ArrayList<>(List.of("run", "--no-wait", "--agent", agent + " " + library));
    arguments.addAll(List.of(more));
    return kit(Map.of("ASAN_OPTIONS", log, "UBSAN_OPTIONS", log), arguments.toArray(String[]::new));
  }

  private List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().startsWith("report.")).toList();
    }
  }

  private Output kit(Map<String, String> environment, String... arguments) {
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--quiet", "--out", folder.resolve("results").toString()));
    return Output.ofKit(environment, line);
  }

  private static void conforms(Output output) {
    assertThat(output.status()).as(output.text()).isZero();
    assertThat(output.text()).startsWith("CONFORMANT: ");
  }

  /** Wine shows the whole file system as drive Z. */
  private static String windows(Path file) {
    return "Z:" + file.toString().replace('/', '\\');
  }
}
