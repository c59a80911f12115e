package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

class HtmlReportTest {
  private final RunResult result = Samples.result();
  private final String page = HtmlReport.of(result, Samples.CONTEXT);

  @Test
  void every_requirement_can_be_linked_to() {
    for (RequirementVerdict verdict : result.verdicts()) {
      assertThat(page)
          .contains("id=\"" + verdict.requirement().id() + "\"")
          .contains("href=\"#" + verdict.requirement().id() + "\"");
    }
  }

  @Test
  void a_deviation_tells_what_was_expected_what_came_and_how_to_see_it_again() {
    assertThat(page)
        .contains("NULL", "a &quot;handle&quot;", "1. RtmRegisterClient → 1")
        .contains("run --subject &quot;a &lt;b&gt;&quot; --requirement REG-3 --seed 1");
  }

  @Test
  void the_first_screen_names_what_deviates_before_what_was_not_tested() {
    String head = page.substring(page.indexOf("<header>"), page.indexOf("</header>"));
    assertThat(head)
        .contains("<code>--subject &quot;a &lt;b&gt;&quot;</code>", "4 cases, 8 calls")
        .containsSubsequence(
            "<a href=\"#REG-3\">REG-3</a> Title of REG-3 <span>— expected NULL, but was",
            "<strong>Not tested</strong>",
            "<a href=\"#REG-19\">REG-19</a>");
  }

  @Test
  void the_first_screen_says_what_the_options_left_out() {
    assertThat(page).doesNotContain("Left out");
    RunRequest whole = result.request();
    RunRequest part =
        whole
            .withOnly(Set.of(new RequirementId("REG-3"), new RequirementId("CNT-1")))
            .withCalls(0)
            .withSettings(whole.settings().withNoWait(true));
    RunResult confined =
        new RunResult(
            result.manifest(),
            part,
            result.verdicts(),
            result.cases(),
            result.observations(),
            result.walks(),
            result.faults(),
            result.ending());
    assertThat(HtmlReport.of(confined, Samples.CONTEXT))
        .contains(
            "<dt>Left out</dt><dd>all but CNT-1, REG-3; waits on a real clock; guided walks</dd>");
  }

  @Test
  void a_deviation_that_is_known_is_shown_as_one() {
    assertThat(page).doesNotContain("Gate ", "Known:");
    assertThat(HtmlReport.of(result, Samples.known()))
        .contains("<strong>Gate failed</strong>", "not everything else was tested")
        .contains("<strong>Known:</strong> so it | is (Bo &lt;b&gt;, until 2031-05-02")
        .contains(">deviates, known</span>");
    assertThat(HtmlReport.of(result, Samples.listed("REG-3", LocalDate.of(2030, 1, 1))))
        .contains("<li>known.txt:6: what is known of REG-3 expired on 2030-01-01.");
  }

  @Test
  void what_comes_from_the_subject_is_shown_and_never_obeyed() {
    assertThat(page).contains("a &lt;b&gt;").doesNotContain("a <b>");
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    assertThat(page).doesNotContain("http://", "https://", "<link", "src=\"", "@import", "url(");
  }

  @Test
  void a_page_without_a_date_is_the_same_when_made_again() {
    assertThat(HtmlReport.of(result, Samples.CONTEXT)).isEqualTo(page);
    ReportContext dated = new ReportContext("1.2", "", Optional.of("2031-01-02T03:04:05Z"));
    assertThat(HtmlReport.of(result, dated)).contains("2031-01-02");
  }
}
