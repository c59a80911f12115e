package org.rtmv1.tck.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtmv1.tck.launch.RunResult;

/** How long after their time expired routes were still there, as bars. */
final class LatenessChart {
  private static final double PERCENT = 100.0;

  private static final List<Span> SPANS =
      List.of(
          new Span("not at all", Duration.ZERO),
          new Span("up to 1 second", Duration.ofSeconds(1)),
          new Span("1 to 5 seconds", Duration.ofSeconds(5)),
          new Span("5 to 10 seconds", Duration.ofSeconds(10)),
          new Span("10 to 60 seconds", Duration.ofMinutes(1)),
          new Span("more than a minute", Duration.ofDays(Short.MAX_VALUE)));

  private LatenessChart() {}

  /** A bar for what is later than the one before, and no later than this. */
  private record Span(String name, Duration most) {
    boolean holds(Duration late) {
      return late.compareTo(most) <= 0;
    }
  }

  /** Returns a row for each span of time, or none where no route was seen to expire. */
  static List<Map<String, String>> of(RunResult result) {
    int[] counts = new int[SPANS.size()];
    result.cases().stream()
        .flatMap(each -> each.lateness().stream())
        .forEach(late -> counts[span(late)]++);
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length && most > 0; i++) {
      rows.add(
          Map.of(
              "name", SPANS.get(i).name(),
              "count", Integer.toString(counts[i]),
              "share", String.format(Locale.ROOT, "%.1f", PERCENT * counts[i] / most)));
    }
    return rows;
  }

  private static int span(Duration late) {
    int span = 0;
    while (span < SPANS.size() - 1 && !SPANS.get(span).holds(late)) {
      span++;
    }
    return span;
  }
}
