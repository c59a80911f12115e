package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("the run in progress")
class InitTest {
  private static final int MOST_LINES_TO_FILL_IN = 30;

  private final StringWriter out = new StringWriter();
  @TempDir private Path folder;

  @Test
  void the_project_compiles_runs_and_passes_nothing() throws IOException {
    Path project = folder.resolve("acme");
    assertThat(run("init", project.toString(), "--package", "com.acme", "--name", "Acme")).isZero();
    Path classes = compiled(project);
    Path results = folder.resolve("results");

    int code =
        run(
            "run",
            "--provider",
            "com.acme.AcmeProvider",
            "--classpath",
            classes.toString(),
            "--out",
            results.toString(),
            "--no-wait",
            "--quiet");

    assertThat(code).isEqualTo(ExitCode.DEVIATIONS);
    JsonNode counts =
        new ObjectMapper()
            .readTree(Files.readString(results.resolve("results.json")))
            .path("counts");
    assertThat(counts.path("deviates").asInt()).isPositive();
    assertThat(counts.path("conformant").asInt()).isZero();
    assertThat(counts.path("observed").asInt()).isZero();
  }

  @Test
  void little_is_left_to_fill_in() throws IOException {
    Path project = folder.resolve("acme");
    run("init", project.toString(), "--package", "com.acme", "--name", "Acme");
    List<String> adapter =
        Files.readAllLines(project.resolve("src/main/java/com/acme/AcmeAdapter.java"));
    assertThat(adapter.stream().filter(line -> line.contains("NOT_YET")))
        .hasSizeBetween(14, MOST_LINES_TO_FILL_IN);
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContainPattern("@[A-Z]+@");
      }
    }
  }

  private static Path compiled(Path project) throws IOException {
    Path classes = Files.createDirectories(project.resolve("target/classes"));
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      List<String> arguments =
          Stream.concat(
                  Stream.of(
                      "--release",
                      "17",
                      "-Xlint:all,-processing,-classfile",
                      "-Werror",
                      "-proc:none",
                      "-cp",
                      System.getProperty("java.class.path"),
                      "-d",
                      classes.toString()),
                  files.map(Path::toString).filter(file -> file.endsWith(".java")))
              .toList();
      assertThat(
              ToolProvider.getSystemJavaCompiler()
                  .run(null, null, null, arguments.toArray(new String[0])))
          .isZero();
    }
    return classes;
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
  }
}
