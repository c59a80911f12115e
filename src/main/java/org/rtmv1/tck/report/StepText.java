package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.TableState;

/** The lines of a scenario, with the table behind each step that changed it. */
final class StepText {
  private static final String TABLE_ROW = "  |";

  private StepText() {}

  /**
   * Returns the lines as the template sees them: each with its text and whether it tells of a
   * table.
   *
   * @param lines the text of the scenario, the tables of its steps included
   * @param tables the tables that a run has seen
   */
  static List<Map<String, Object>> of(List<String> lines, List<TableState> tables) {
    Map<Integer, TableState> behind = new HashMap<>();
    tables.forEach(each -> behind.put(each.step(), each));
    List<Map<String, Object>> text = new ArrayList<>();
    int step = 0;
    for (int i = 0; i < lines.size(); i++) {
      step += lines.get(i).startsWith(TABLE_ROW) ? 0 : 1;
      text.add(Map.of("text", lines.get(i), "table", false));
      boolean lastOfStep = i + 1 == lines.size() || !lines.get(i + 1).startsWith(TABLE_ROW);
      TableState state = behind.get(step);
      if (lastOfStep && state != null) {
        add(state, text);
      }
    }
    return text;
  }

  private static void add(TableState state, List<Map<String, Object>> text) {
    List<String> routes = state.routes().isEmpty() ? List.of("  no route") : state.routes();
    if (!state.followed()) {
      text.add(Map.of("text", "    ⇒ from here on the table is not followed", "table", true));
      return;
    }
    for (int i = 0; i < routes.size(); i++) {
      String lead = i == 0 ? "    ⇒ table: " : "             ";
      text.add(Map.of("text", lead + routes.get(i), "table", true));
    }
  }
}
