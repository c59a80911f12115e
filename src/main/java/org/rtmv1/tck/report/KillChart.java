package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.rtm.RequirementId;

/** How many wrong implementations each requirement is known to tell from right ones. */
final class KillChart {
  private static final Map<RequirementId, Long> KILLS =
      DefectCatalogue.all().stream()
          .collect(Collectors.groupingBy(Defect::requirement, Collectors.counting()));

  /** From so many on, a cell has the full colour. */
  private static final long MANY = 6;

  private static final double PERCENT = 100.0;

  private KillChart() {}

  /** Returns a row for each area, with a cell for each of its requirements. */
  static List<Map<String, Object>> of(RunResult result) {
    Map<String, List<Map<String, String>>> areas = new LinkedHashMap<>();
    for (RequirementVerdict verdict : result.verdicts()) {
      RequirementId id = verdict.requirement().id();
      areas.computeIfAbsent(id.area(), area -> new ArrayList<>()).add(cell(id));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    areas.forEach((area, cells) -> rows.add(Map.of("name", AreaNames.of(area), "cells", cells)));
    return rows;
  }

  private static Map<String, String> cell(RequirementId id) {
    long kills = KILLS.getOrDefault(id, 0L);
    return Map.of(
        "id", id.value(),
        "kills", Long.toString(kills),
        "share", String.format(Locale.ROOT, "%.0f", PERCENT / 2 * Math.min(kills, MANY) / MANY));
  }
}
