package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.launch.WalkSummary;

/** What guided walks that made calls covered, in the coordinates of the report's charts. */
final class WalkCharts {
  /** The chart of growth is so many units wide and high. */
  private static final int WIDTH = 600;

  private static final int HEIGHT = 200;
  private static final double PERCENT = 100.0;

  private WalkCharts() {}

  static Map<String, Object> of(WalkSummary walks) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("calls", String.format(Locale.ROOT, "%,d", walks.calls()));
    model.put("situations", share(walks.situations(), walks.situationsReachable()));
    model.put("pairs", share(walks.pairs(), walks.pairsReachable()));
    model.put(
        "situationsLine",
        line(walks, point -> point.situations() / (double) walks.situationsReachable()));
    model.put("pairsLine", line(walks, point -> point.pairs() / (double) walks.pairsReachable()));
    model.put("functions", functions(walks.callsByFunction()));
    return model;
  }

  private static String share(int covered, int reachable) {
    return String.format(
        Locale.ROOT, "%,d of %,d (%.0f %%)", covered, reachable, PERCENT * covered / reachable);
  }

  private static String line(WalkSummary walks, ToDoubleFunction<CoveragePoint> share) {
    StringBuilder points = new StringBuilder("0," + HEIGHT);
    for (CoveragePoint point : walks.growth()) {
      double across = WIDTH * (double) point.calls() / walks.calls();
      double down = HEIGHT * (1 - share.applyAsDouble(point));
      points.append(String.format(Locale.ROOT, " %.1f,%.1f", across, down));
    }
    return points.toString();
  }

  private static List<Map<String, String>> functions(Map<String, Long> calls) {
    long most = calls.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Map<String, String>> rows = new ArrayList<>();
    calls.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            each ->
                rows.add(
                    Map.of(
                        "name", each.getKey(),
                        "calls", String.format(Locale.ROOT, "%,d", each.getValue()),
                        "share",
                            String.format(Locale.ROOT, "%.1f", PERCENT * each.getValue() / most))));
    return rows;
  }
}
