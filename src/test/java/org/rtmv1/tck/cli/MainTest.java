package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_list_is_given_as_json() {
    assertThat(run("list", "--format", "json")).isZero();
    assertThat(out.toString())
        .contains("\"id\" : \"REG-3\"", "\"level\" : \"D\"", "\"source\"", "\"cases\"");
  }

  @Test
  void a_project_is_written_once(@TempDir Path folder) throws Exception {
    Path project = folder.resolve("acme");
    assertThat(run("init", project.toString(), "--package", "com.acme", "--name", "Acme")).isZero();
    try (Stream<Path> files = Files.walk(project)) {
      assertThat(
              files.filter(Files::isRegularFile).map(file -> project.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "pom.xml",
              "README.md",
              "src/main/java/com/acme/AcmeAdapter.java",
              "src/main/java/com/acme/AcmeProvider.java",
              "src/test/java/com/acme/AcmeConformanceTest.java");
    }
    refused(
        project + " is not empty; 'init' overwrites nothing. Name another folder.\n",
        "init",
        project.toString());
    refused(
        "--name is 'acme!', which is no Java name for it; one looks like Acme.\n",
        "init",
        "x",
        "--name",
        "acme!");
  }

  private void refused(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo(message);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
