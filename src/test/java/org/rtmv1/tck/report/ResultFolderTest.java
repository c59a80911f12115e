package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.launch.RunResult;

class ResultFolderTest {
  private final RunResult result = Samples.result();
  @TempDir private Path folder;

  @Test
  void a_run_that_is_killed_keeps_the_cases_that_had_ended() throws IOException {
    ResultFolder results = ResultFolder.open(folder);
    results.append(result.cases().get(1));
    results.append(result.cases().get(3));
    assertThat(Files.readString(folder.resolve("results.ndjson")))
        .isEqualTo(
            """
            {"id":"features/x.feature:9","title":"Case 9","outcome":"passed","calls":2,"requirement":"REG-3"}
            {"id":"features/x.feature:30","title":"Case 30","outcome":"not-tested","reason":"no \\u0001 & <way>","calls":2,"requirement":"REG-19"}
            """);
    assertThat(folder.resolve("results.json")).doesNotExist();
  }

  @Test
  void results_of_a_run_that_is_broken_off_say_so() throws IOException {
    ResultFolder.open(folder).writePartial(result, Samples.CONTEXT);
    assertThat(Files.readString(folder.resolve("results.json"))).contains("\"complete\" : false");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void nothing_of_an_earlier_run_is_left() throws IOException {
    ResultFolder.open(folder).write(result, Samples.CONTEXT);
    assertThat(folder).isDirectoryContaining("glob:**/report.html");
    ResultFolder.open(folder);
    assertThat(folder).isDirectoryNotContaining("glob:**/report.html");
    assertThat(folder).isDirectoryNotContaining("glob:**/results.json");
    assertThat(folder.resolve("results.ndjson")).isEmptyFile();
  }

  @Test
  void a_case_that_cannot_be_kept_fails_the_writing_and_not_the_run() throws IOException {
    ResultFolder results = ResultFolder.open(folder);
    Files.delete(folder.resolve("results.ndjson"));
    Files.createDirectory(folder.resolve("results.ndjson"));
    results.append(result.cases().get(0));
    assertThatThrownBy(() -> results.write(result, Samples.CONTEXT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("results.ndjson");
  }
}
