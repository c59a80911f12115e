package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.reference.ReferenceProvider;

/** What a browser has to open does not grow with the calls that were made. */
@ResourceLock("the run in progress")
class MillionCallsTest {
  private static final long MILLION = 1_000_000;

  @Test
  void a_report_of_a_million_calls_is_no_larger_than_one_of_ten_thousand() {
    RunResult result = run(MILLION);
    assertThat(result.walks().orElseThrow().calls()).isEqualTo(MILLION);
    String many = page(result);
    String few = page(run(10_000));
    assertThat(many).contains("(1,000,000 in guided walks)");
    assertThat(size(many)).isCloseTo(size(few), Percentage.withPercentage(1));
    assertThat(elements(many)).isEqualTo(elements(few));
  }

  private static RunResult run(long calls) {
    RunRequest request = RunRequest.of(RunSettings.of(new ReferenceProvider())).withCalls(calls);
    return ConformanceRun.of(request).run(RunObserver.NONE);
  }

  private static String page(RunResult result) {
    return HtmlReport.of(result, Samples.CONTEXT);
  }

  private static int size(String page) {
    return page.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long elements(String page) {
    return page.chars().filter(character -> character == '<').count();
  }
}
