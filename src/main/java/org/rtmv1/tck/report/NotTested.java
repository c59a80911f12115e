package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;

/** What no verdict was reached on, as templates see it. */
final class NotTested {
  private static final String CONSEQUENCE = "follows from ";

  private NotTested() {}

  /**
   * Returns a row for each reason, with the requirements that have it. Consequences of a deviation
   * are one row, whatever was seen of them.
   */
  static List<Map<String, Object>> rows(RunResult result) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.NOT_TESTED)
        .forEach(
            verdict ->
                reasons
                    .computeIfAbsent(inShort(verdict.reason()), reason -> new ArrayList<>())
                    .add(verdict.requirement().id().value()));
    List<Map<String, Object>> rows = new ArrayList<>();
    reasons.forEach((reason, ids) -> rows.add(Map.of("reason", reason, "ids", ids)));
    return rows;
  }

  private static String inShort(String reason) {
    int colon = reason.indexOf(": ");
    return reason.startsWith(CONSEQUENCE) && colon > 0 ? reason.substring(0, colon) : reason;
  }
}
