package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedRunTest {
  @TempDir private Path folder;

  @Test
  void results_are_read_as_they_were_written() throws IOException {
    ResultFolder.open(folder).write(Samples.result(), Samples.CONTEXT);
    RecordedRun run = RecordedRun.read(folder);
    assertThat(run).isEqualTo(RecordedRun.read(folder.resolve("results.json")));
    assertThat(run.subject().name()).isEqualTo("a <b>");
    assertThat(run.verdict()).isEqualTo("deviations");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.date()).isEmpty();
    assertThat(run.requirements()).extracting(RecordedRun.Verdict::id).contains("REG-3", "REG-19");
    assertThat(run.requirement("REG-3").orElseThrow().findings())
        .containsExactly(
            new RecordedRun.Deviation(
                "REG-3",
                "subject",
                "NULL",
                "a \"handle\"",
                List.of("1. RtmRegisterClient → 1", "2. RtmRegisterClient → 2")));
    assertThat(run.requirement("REG-19").orElseThrow().reason()).isEqualTo("no \u0001 & <way>");
    assertThat(run.requirement("DEL-1")).isEmpty();
  }

  @Test
  void a_place_without_results_is_named() {
    assertThatThrownBy(() -> RecordedRun.read(folder))
        .isInstanceOf(RecordedRunException.class)
        .hasMessage(
            "There are no results at "
                + folder.resolve("results.json")
                + ".\n'run --out FOLDER' writes them.");
  }

  @Test
  void a_file_that_is_something_else_is_refused() throws IOException {
    assertThatRefusal("# Notes").contains("does not hold the results of a run: it is no JSON");
    assertThatRefusal("{\"schemaVersion\": \"one\"}").endsWith("it lacks schemaVersion.");
    assertThatRefusal("[]").endsWith("it lacks schemaVersion.");
    assertThatRefusal("{\"schemaVersion\": 1}").endsWith("it lacks kit.");
    assertThatRefusal("{\"schemaVersion\": 2}")
        .endsWith("are of version 2 of the format; this kit reads version 1.");
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertThatRefusal(String text)
      throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), text);
    try {
      RecordedRun.read(file);
      return assertThat("nothing");
    } catch (RecordedRunException e) {
      return assertThat(e.getMessage());
    }
  }
}
