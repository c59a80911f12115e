package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

class LatenessChartTest {
  @Test
  void each_route_that_expired_counts_in_its_span() {
    List<Map<String, String>> rows =
        LatenessChart.of(
            run(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofNanos(100),
                Duration.ofSeconds(1),
                Duration.ofMillis(1_001),
                Duration.ofSeconds(60),
                Duration.ofHours(20)));
    assertThat(rows)
        .extracting(row -> row.get("name") + ": " + row.get("count") + ", " + row.get("share"))
        .containsExactly(
            "not at all: 2, 100.0",
            "up to 1 second: 2, 100.0",
            "1 to 5 seconds: 1, 50.0",
            "5 to 10 seconds: 0, 0.0",
            "10 to 60 seconds: 1, 50.0",
            "more than a minute: 1, 50.0");
  }

  @Test
  void where_nothing_expired_there_is_no_chart() {
    assertThat(LatenessChart.of(run())).isEmpty();
    assertThat(HtmlReport.of(run(), Samples.CONTEXT)).doesNotContain("id=\"lateness\"");
    assertThat(HtmlReport.of(run(Duration.ZERO), Samples.CONTEXT))
        .contains("id=\"lateness\"", "<th scope=\"row\">not at all</th><td>1</td>");
  }

  private static RunResult run(Duration... lateness) {
    RunResult plain = Samples.result();
    return new RunResult(
        plain.manifest(),
        plain.request(),
        plain.verdicts(),
        List.of(expiry(List.of(lateness))),
        plain.observations(),
        Optional.empty(),
        plain.faults(),
        plain.ending());
  }

  private static CaseResult expiry(List<Duration> lateness) {
    return new CaseResult(
        "features/ageing.feature:1",
        "A route goes",
        new RequirementId("EXP-4"),
        Level.R,
        CaseOutcome.PASSED,
        "",
        Optional.empty(),
        List.of(),
        3,
        Duration.ZERO,
        List.of(),
        0,
        lateness);
  }
}
