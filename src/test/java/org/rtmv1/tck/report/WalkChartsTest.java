package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.WalkSummary;

class WalkChartsTest {
  @Test
  void coverage_grows_from_the_lower_left_to_its_share_of_what_can_be_reached() {
    String page =
        page(
            walks(
                2_000,
                List.of(new CoveragePoint(1_000, 50, 0), new CoveragePoint(2_000, 75, 45)),
                Map.of("RtmAddRoute", 1_500L, "RtmIsRoute", 500L)));
    assertThat(page)
        .contains("<polyline class=\"line-a\" points=\"0,200 300.0,100.0 600.0,50.0\"/>")
        .contains("<polyline class=\"line-b\" points=\"0,200 300.0,200.0 600.0,100.0\"/>")
        .contains(
            "<td>1,500</td><td class=\"bar\" aria-hidden=\"true\"><span style=\"width: 100.0%")
        .contains("<td>500</td><td class=\"bar\" aria-hidden=\"true\"><span style=\"width: 33.3%");
  }

  @Test
  void walks_that_made_no_call_have_no_chart() {
    String page = page(walks(0, List.of(new CoveragePoint(0, 0, 0)), Map.of("RtmAddRoute", 0L)));
    assertThat(page).doesNotContain("NaN", "<polyline", "Coverage of guided walks");
  }

  private static WalkSummary walks(
      long calls, List<CoveragePoint> growth, Map<String, Long> functions) {
    return new WalkSummary(calls, 1, 75, 100, 45, 90, growth, functions, List.of());
  }

  private static String page(WalkSummary walks) {
    RunResult plain = Samples.result();
    RunResult result =
        new RunResult(
            plain.manifest(),
            plain.request(),
            plain.verdicts(),
            plain.cases(),
            plain.observations(),
            Optional.of(walks),
            plain.faults(),
            plain.ending());
    return HtmlReport.of(result, Samples.CONTEXT);
  }
}
