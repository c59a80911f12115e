package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.JobSummary;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.Samples;

class GitHubJobTest {
  private final RunResult result = Samples.result();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void elsewhere_nothing_is_told() throws IOException {
    Path page = Files.createFile(folder.resolve("page.md"));
    tell(Map.of("GITHUB_STEP_SUMMARY", page.toString()), Samples.CONTEXT);
    assertThat(err.toString()).isEmpty();
    assertThat(page).isEmptyFile();
  }

  @Test
  void a_deviation_is_an_error_and_the_summary_follows_what_is_there() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), "before\n");
    tell(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", page.toString()), Samples.CONTEXT);
    assertThat(err)
        .hasToString("::error title=REG-3 Title of REG-3::expected NULL, but was a \"handle\"\n");
    assertThat(page).hasContent("before\n" + JobSummary.of(result, Samples.CONTEXT));
  }

  @Test
  void a_known_deviation_is_a_warning() {
    tell(Map.of("GITHUB_ACTIONS", "true"), Samples.known());
    assertThat(err)
        .hasToString(
            "::warning title=REG-3 Title of REG-3::expected NULL, but was a \"handle\"%0Aknown: so it | is (Bo <b>, until 2031-05-02, https://example.com/1)\n");
  }

  @Test
  void what_is_wrong_with_the_list_is_shown_in_its_line() {
    tell(Map.of("GITHUB_ACTIONS", "true"), Samples.listed("REG-3", LocalDate.of(2030, 1, 1)));
    assertThat(err.toString())
        .startsWith(
            "::error file=known.txt,line=6,title=Known deviation REG-3::what is known of REG-3 expired on 2030-01-01. ");
  }

  @Test
  void a_summary_that_cannot_be_written_loses_nothing_else() {
    Path nowhere = folder.resolve("no/page.md");
    tell(
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", nowhere.toString()),
        Samples.CONTEXT);
    assertThat(err.toString())
        .startsWith("::error title=REG-3 ")
        .endsWith(
            "The summary cannot be added to GITHUB_STEP_SUMMARY, %s: java.nio.file.NoSuchFileException: %1$s.\n"
                .formatted(nowhere));
  }

  private void tell(Map<String, String> environment, ReportContext context) {
    new GitHubJob(environment, new PrintWriter(err, true)).tell(result, context);
  }
}
