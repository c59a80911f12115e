package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void the_document_goes_to_standard_output_in_the_form_that_is_asked_for() {
    assertThat(spec("--format", "markdown")).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString()).startsWith("# RTMv1 as checkable requirements\n");
    out.getBuffer().setLength(0);
    assertThat(spec()).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString()).startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
  }

  @Test
  void the_name_of_the_file_tells_the_form_where_nothing_else_does() throws IOException {
    Path file = folder.resolve("new").resolve("rtmv1.md");
    assertThat(spec("--out", file.toString(), "--results", "reports/sample"))
        .isEqualTo(ExitCode.CONFORMANT);
    assertThat(Files.readString(file))
        .startsWith("# RTMv1")
        .contains("**Verdicts of a run of reference 1: conformant.**");
    spec("--out", file.toString(), "--format", "html");
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void results_that_are_not_there_are_refused() {
    Path none = folder.resolve("none.json");
    refused(
        "There are no results at " + none + ".\n'run --out FOLDER' writes them.\n",
        "--results",
        none.toString());
  }

  @Test
  void results_that_are_something_else_are_refused() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "[]");
    refused(
        "The file " + other + " does not hold the results of a run: it lacks schemaVersion.\n",
        "--results",
        other.toString());
  }

  @Test
  void a_file_that_cannot_be_written_is_refused() {
    refused(
        """
        The document cannot be written to %s: it is a folder.
        Name a file that can be written with --out FILE.
        """
            .formatted(folder),
        "--out",
        folder.toString());
  }

  @Test
  void an_unknown_form_is_refused() {
    assertThat(spec("--format", "pdf")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("'--format'", "pdf", "'rtmv1-tck spec --help' shows what can be said.");
  }

  private void refused(String message, String... arguments) {
    assertThat(spec(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString(message);
    assertThat(out.toString()).isEmpty();
  }

  private int spec(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "spec";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Main.run(new PrintWriter(out), new PrintWriter(err), all);
  }
}
