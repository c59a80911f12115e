package org.rtmv1.tck.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.divergence.Divergence;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.report.RecordedRun;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;

class ComparisonPageTest {
  private static final RecordedRun.Choice OLDER = new RecordedRun.Choice("ADD-17 tie", "older");
  private static final RecordedRun.Choice NEWER = new RecordedRun.Choice("ADD-17 tie", "newer");
  private static final RecordedRun.Choice SAME = new RecordedRun.Choice("REG-15 twice", "accepted");

  private static final Entrant ONE =
      new Entrant(
          "one",
          Runs.choosing(
              Runs.of("one", "1", "REG-1 conformant", "REG-2 conformant", "REG-3 conformant"),
              OLDER,
              SAME));

  private static final Entrant TWO =
      new Entrant(
          "a|b",
          Runs.choosing(
              Runs.of("a|b", "2", "REG-1 conformant", "REG-2 not-tested", "REG-3 deviates"),
              NEWER,
              SAME));

  private static final Comparison COMPARISON =
      new Comparison(
          List.of(ONE, TWO),
          List.of(new LivePair("one", "a|b", 1_234, Optional.empty(), List.of(divergence()))));

  @Test
  void differences_come_first_in_text() {
    assertThat(PageText.of(ComparisonPage.of(COMPARISON)))
        .isEqualTo(
            """
            Comparison of one, a|b
              - one: version 1, deviations (kit 1.2, profile full, seed 7)
              - a|b: version 2, deviations (kit 1.2, profile full, seed 7)

            Requirements that differ: 2
              Requirement  Level  Title           one         a|b
              REG-3        D      Title of REG-3  conformant  deviates
              REG-2        D      Title of REG-2  conformant  not tested
              - REG-3, a|b: expected NULL, but was a handle
              - REG-2, a|b: no way to do it

            Where the documentation leaves the choice, differing: 1
              All of these are legal.
              Question    one    a|b
              ADD-17 tie  older  newer

            First difference between one and a|b
              1. client A = RtmRegisterClient(IP) → handle
              2. 5 s pass
              3. client B = RtmRegisterClient(IP)
                   one: NULL
                   a|b: handle
              - one conforms.
              - a|b deviates from REG-3: expected NULL, but was a handle.
              - REG-15 twice: one "accepted", a|b "refused".

            Requirements with the same outcome: 1

            Where the documentation leaves the choice, the same: 1
            """);
  }

  @Test
  void markdown_shows_every_table_and_escapes_what_is_special() {
    assertThat(PageMarkdown.of(ComparisonPage.of(COMPARISON)))
        .isEqualTo(
            """
            # Comparison of one, a\\|b

            - one: version 1, deviations (kit 1.2, profile full, seed 7)
            - a\\|b: version 2, deviations (kit 1.2, profile full, seed 7)

            ## Requirements that differ: 2

            | Requirement | Level | Title | one | a\\|b |
            | --- | --- | --- | --- | --- |
            | REG-3 | D | Title of REG-3 | conformant | deviates |
            | REG-2 | D | Title of REG-2 | conformant | not tested |

            - REG-3, a\\|b: expected NULL, but was a handle
            - REG-2, a\\|b: no way to do it

            ## Where the documentation leaves the choice, differing: 1

            All of these are legal.

            | Question | one | a\\|b |
            | --- | --- | --- |
            | ADD-17 tie | older | newer |

            ## First difference between one and a\\|b

            ```text
            1. client A = RtmRegisterClient(IP) → handle
            2. 5 s pass
            3. client B = RtmRegisterClient(IP)
                 one: NULL
                 a|b: handle
            ```

            - one conforms.
            - a\\|b deviates from REG-3: expected NULL, but was a handle.
            - REG-15 twice: one "accepted", a\\|b "refused".

            <details><summary>Requirements with the same outcome: 1</summary>

            | Requirement | Level | Title | All |
            | --- | --- | --- | --- |
            | REG-1 | D | Title of REG-1 | conformant |

            </details>

            <details><summary>Where the documentation leaves the choice, the same: 1</summary>

            | Question | All |
            | --- | --- |
            | REG-15 twice | accepted |

            </details>
            """);
  }

  @Test
  void html_is_one_file_that_escapes_everything() {
    Entrant hostile = new Entrant("<b>&", Runs.of("<b>&", "1", "REG-1 deviates"));
    String page = PageHtml.of(ComparisonPage.of(new Comparison(List.of(ONE, hostile), List.of())));
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains(
            "<h1>Comparison of one, &lt;b&gt;&amp;</h1>",
            "<th scope=\"row\">REG-1</th><td>D</td><td>Title of REG-1</td>"
                + "<td class=\"is-conformant\">conformant</td>"
                + "<td class=\"is-deviates\">deviates</td>",
            "<details><summary>Requirements with the same outcome: 0</summary>")
        .doesNotContain("<b>&", "http:", "https:", "src=");
  }

  @Test
  void json_says_the_same() throws Exception {
    JsonNode json = new ObjectMapper().readTree(ComparisonJson.of(COMPARISON));
    assertThat(json.get("differs").booleanValue()).isTrue();
    assertThat(json.at("/subjects/1/label").textValue()).isEqualTo("a|b");
    assertThat(json.get("requirements").findValuesAsText("id"))
        .containsExactly("REG-3", "REG-2", "REG-1");
    assertThat(json.at("/requirements/0").toString())
        .isEqualTo(
            "{\"id\":\"REG-3\",\"level\":\"D\",\"title\":\"Title of REG-3\",\"differs\":true,"
                + "\"outcomes\":{\"one\":\"conformant\",\"a|b\":\"deviates\"},"
                + "\"reasons\":{\"a|b\":\"expected NULL, but was a handle\"}}");
    assertThat(json.at("/behaviourProfile/0").toString())
        .isEqualTo(
            "{\"register\":\"ADD-17 tie\",\"differs\":true,"
                + "\"seen\":{\"one\":\"older\",\"a|b\":\"newer\"}}");
    assertThat(json.at("/sameCalls/0/divergences/0/second").toString())
        .isEqualTo(
            "{\"judgement\":\"deviates\",\"requirement\":\"REG-3\",\"call\":3,"
                + "\"expected\":\"NULL\",\"butWas\":\"a handle\"}");
    assertThat(json.at("/sameCalls/0/divergences/0/first/judgement").textValue())
        .isEqualTo("conforms");
  }

  @Test
  void subjects_that_agree_do_not_differ() {
    Comparison same =
        new Comparison(
            List.of(ONE, new Entrant("again", ONE.run())),
            List.of(new LivePair("one", "again", 20_000, Optional.empty(), List.of())));
    assertThat(same.differs()).isFalse();
    assertThat(PageText.of(ComparisonPage.of(same)))
        .contains(
            """
            Requirements that differ: 0
              Every requirement has the same outcome.
            """,
            """
            The same calls on one and again
              They answered 20,000 steps alike.
            """);
  }

  @Test
  void a_wide_table_is_written_row_by_row() {
    String much = "a route ".repeat(12).strip();
    Entrant wordy =
        new Entrant(
            "wordy",
            Runs.choosing(
                Runs.of("wordy", "1"), new RecordedRun.Choice("ADD-17 tie", much + " 1")));
    Entrant other =
        new Entrant(
            "other",
            Runs.choosing(
                Runs.of("other", "1"), new RecordedRun.Choice("ADD-17 tie", much + " 2")));
    assertThat(PageText.of(ComparisonPage.of(new Comparison(List.of(wordy, other), List.of()))))
        .contains(
            """
              ADD-17 tie
                wordy: %1$s 1
                other: %1$s 2
            """
                .formatted(much));
  }

  @Test
  void of_very_many_calls_the_last_ones_are_shown() {
    Divergence few = divergence();
    Divergence many =
        new Divergence(
            1,
            Collections.nCopies(100, few.steps().get(0)),
            Collections.nCopies(100, few.calls().get(1)),
            few.parts(),
            few.first(),
            few.first(),
            false);
    LivePair pair = new LivePair("one", "a|b", 100, Optional.empty(), List.of(many));
    Comparison comparison = new Comparison(List.of(ONE, TWO), List.of(pair));
    assertThat(PageText.of(ComparisonPage.of(comparison)))
        .contains(
            """
            First difference between one and a|b
              (60 earlier calls are left out)
              61. 5 s pass
              62. 5 s pass
            """,
            """
              100. 5 s pass
              - one conforms.
              - a|b conforms.
              - The difference is legal: the documentation allows either.
              - It did not show again when the same calls were made once more.
              In 100 steps neither was seen to deviate where they differ.
            """);
  }

  private static Divergence divergence() {
    Finding finding =
        new Finding(new RequirementId("REG-3"), Blame.SUBJECT, "NULL", "a handle", List.of());
    Step step = Step.Invoke.of(new Operation.GetNetworkCount(1));
    return new Divergence(
        1,
        List.of(step, step, step),
        List.of(
            new Divergence.ComparedCall(
                "client A = RtmRegisterClient(IP)", "handle", "handle", true),
            new Divergence.ComparedCall("5 s pass", "", "", true),
            new Divergence.ComparedCall(
                "client B = RtmRegisterClient(IP)", "NULL", "handle", false)),
        Set.of("return value"),
        new Divergence.Opinion(
            Optional.empty(), 0, false, Judgement.ACCEPTED, List.of(seen("accepted"))),
        new Divergence.Opinion(
            Optional.of(finding), 3, false, Judgement.ACCEPTED, List.of(seen("refused"))),
        true);
  }

  private static Observation seen(String choice) {
    return new Observation("REG-15 twice", choice);
  }
}
