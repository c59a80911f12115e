package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_command_is_needed() {
    refused("No command was given.\nTry 'run', or '--help' for all of them.\n");
  }

  @Test
  void an_unknown_command_is_refused_with_a_suggestion() {
    refused(
        """
        There is no command 'runn'. Did you mean 'run'?
        'rtmv1-tck --help' shows what can be said.
        """,
        "runn");
  }

  @Test
  void an_unknown_option_is_refused_with_a_suggestion() {
    refused(
        """
        There is no option '--profil'. Did you mean '--profile'?
        'rtmv1-tck run --help' shows what can be said.
        """,
        "run",
        "--profil",
        "core");
  }

  @Test
  void an_unknown_subject_is_refused_with_a_suggestion() {
    refused(
        """
        There is no built-in subject 'referense'. Did you mean 'reference'?
        The built-in subjects are reference, null, always-error and what 'defects' lists; your own is named with --provider CLASS --classpath PATH.
        """,
        "run",
        "--subject",
        "referense");
  }

  @Test
  void an_unknown_requirement_is_refused_with_a_suggestion() {
    refused(
        "There is no requirement 'REG-33'. Did you mean 'REG-3'?\n'list' shows all of them.\n",
        "run",
        "--requirement",
        "REG-33");
    refused(
        "There is no requirement 'no such'.\n'list' shows all of them.\n", "explain", "no such");
  }

  @Test
  void a_class_that_is_not_there_is_refused() {
    refused(
        """
        The class com.example.Nope was not found in the kit's own class path; give --classpath PATH.
        Check the package and the spelling, and that the class is compiled.
        """,
        "run",
        "--provider",
        "com.example.Nope");
  }

  @Test
  void a_class_that_is_no_provider_is_refused() {
    refused(
        """
        java.lang.String does not implement org.rtmv1.tck.spi.RoutingTableManagerProvider.
        Name the class that does; 'init' writes one to start from.
        """,
        "run",
        "--provider",
        "java.lang.String");
  }

  @Test
  void a_class_path_that_does_not_exist_is_refused() {
    refused(
        """
        --classpath names no/such/folder, which does not exist.
        Build your project first, and give the path from %s.
        """
            .formatted(Path.of("").toAbsolutePath()),
        "run",
        "--provider",
        "x.Y",
        "--classpath",
        "no/such/folder");
  }

  @Test
  void two_subjects_are_one_too_many() {
    refused(
        "Name one subject: --subject, --provider, --agent or --library, not several of them.\n",
        "run",
        "--subject",
        "null",
        "--provider",
        "x.Y");
  }

  @Test
  void an_agent_that_cannot_be_started_is_told_apart() {
    assertThat(run("run", "--agent", "/no/such/agent")).isEqualTo(ExitCode.SUBJECT);
    assertThat(err.toString())
        .startsWith("The subject could not be started: ")
        .contains("/no/such/agent")
        .doesNotContain("\tat ");
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_refused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("run", "--out", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("Results cannot be written to " + file)
        .endsWith("Name a folder that can be written to with --out DIR.\n");
  }

  @Test
  void numbers_that_make_no_sense_are_refused() {
    refused("--calls is -1; it must be 0 (no guided walks) or more.\n", "run", "--calls", "-1");
    refused("--budget is 'soon'; write it like 500ms, 30s, 5m or 1h.\n", "run", "--budget", "soon");
    refused("--budget is '0s'; it must be more than zero.\n", "run", "--budget", "0s");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "list",
        "explain",
        "doctor",
        "init",
        "agent",
        "serve",
        "compare",
        "completion"
      })
  void the_help_of_a_command_fits_a_screen_and_has_an_example(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString().lines().count()).isLessThan(50);
    assertThat(out.toString()).contains("Example: java -jar rtmv1-tck.jar " + command);
  }

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
