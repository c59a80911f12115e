package org.rtmv1.tck.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.report.RecordedRun;

class SinceTest {
  private static final Since CHANGES =
      since(
          Runs.choosing(
              Runs.of(
                  "acme",
                  "1",
                  "REG-1 conformant",
                  "REG-2 deviates",
                  "REG-3 not-tested",
                  "REG-4 conformant",
                  "REG-5 deviates",
                  "REG-6 conformant"),
              new RecordedRun.Choice("ADD-17 tie", "older")),
          Runs.choosing(
              Runs.of(
                  "acme",
                  "2",
                  "REG-1 deviates",
                  "REG-2 conformant",
                  "REG-3 conformant",
                  "REG-4 not-tested",
                  "REG-5 deviates",
                  "REG-6 conformant",
                  "REG-7 deviates"),
              new RecordedRun.Choice("ADD-17 tie", "newer")));

  @Test
  void what_is_broken_fixed_and_newly_tested_is_told_in_this_order() {
    assertThat(PageText.of(SincePage.of(CHANGES)))
        .isEqualTo(
            """
            Changes from acme 1 to acme 2
              - acme 1: acme 1, deviations (kit 1.2, profile full, seed 7)
              - acme 2: acme 2, deviations (kit 1.2, profile full, seed 7)

            Broken: 1
              Requirement  Title           Before      Now
              REG-1        Title of REG-1  conformant  deviates
              - REG-1: expected NULL, but was a handle

            Fixed: 1
              Requirement  Title           Before    Now
              REG-2        Title of REG-2  deviates  conformant
              - REG-2: expected NULL, but was a handle

            Newly tested: 2
              Requirement  Title           Before          Now
              REG-7        Title of REG-7  not in the run  deviates
              REG-3        Title of REG-3  not tested      conformant
              - REG-7: expected NULL, but was a handle

            No longer tested: 1
              Requirement  Title           Before      Now
              REG-4        Title of REG-4  conformant  not tested
              - REG-4: no way to do it

            Deviate as before: 1
              Requirement  Title           Before    Now
              REG-5        Title of REG-5  deviates  deviates
              - REG-5: expected NULL, but was a handle

            Choices that the documentation leaves, made otherwise: 1
              Question    Before  Now
              ADD-17 tie  older   newer

            Verdict
              WORSE: a requirement is broken, deviates where it was not tested before, or was kept and is no longer tested.
            """);
  }

  @Test
  void json_has_every_change() throws Exception {
    JsonNode json = new ObjectMapper().readTree(SinceJson.of(CHANGES));
    assertThat(json.get("worse").booleanValue()).isTrue();
    assertThat(json.get("changes").toString())
        .contains(
            "{\"id\":\"REG-1\",\"title\":\"Title of REG-1\",\"change\":\"broken\","
                + "\"before\":\"conformant\",\"now\":\"deviates\","
                + "\"reason\":\"expected NULL, but was a handle\"}",
            "{\"id\":\"REG-2\",\"title\":\"Title of REG-2\",\"change\":\"fixed\","
                + "\"before\":\"deviates\",\"now\":\"conformant\"}",
            "\"change\":\"newly-tested\",\"now\":\"deviates\"");
    assertThat(json.get("changes")).hasSize(6);
    assertThat(json.at("/behaviourProfile/0").toString())
        .isEqualTo("{\"register\":\"ADD-17 tie\",\"before\":\"older\",\"now\":\"newer\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "conformant, deviates, true",
    "observed, deviates, true",
    "not-tested, deviates, true",
    "conformant, not-tested, true",
    "conformant, not-applicable, true",
    "deviates, deviates, false",
    "deviates, conformant, false",
    "deviates, not-tested, false",
    "not-tested, conformant, false",
    "conformant, conformant, false",
    "observed, not-tested, false",
  })
  void only_what_is_worse_counts(String before, String now, boolean worse) {
    Since since =
        since(Runs.of("acme", "1", "REG-1 " + before), Runs.of("acme", "2", "REG-1 " + now));
    assertThat(since.isWorse()).isEqualTo(worse);
  }

  @Test
  void versions_of_different_subjects_are_pointed_out() {
    Since since = since(Runs.of("acme", "1"), Runs.of("other", "1"));
    assertThat(PageText.of(SincePage.of(since)))
        .contains("  These are two subjects, acme and other, and no versions of one.\n")
        .endsWith("Verdict\n  NOT WORSE: nothing is broken.\n");
  }

  private static Since since(RecordedRun before, RecordedRun now) {
    return new Since(entrant(before), entrant(now));
  }

  private static Entrant entrant(RecordedRun run) {
    return new Entrant(run.subject().name() + " " + run.subject().version(), run);
  }
}
