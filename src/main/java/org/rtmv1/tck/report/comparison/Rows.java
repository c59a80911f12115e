package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rtmv1.tck.report.RecordedRun;

/**
 * Puts what several runs say about the same thing into one row each: differences first, and of them
 * those with a deviation.
 */
final class Rows {
  private static final Comparator<Row> DIFFERENCES_FIRST =
      Comparator.<Row, Boolean>comparing(row -> !row.differs())
          .thenComparing(row -> row.cells().stream().noneMatch(Entrant::deviates));

  private Rows() {}

  /**
   * What the runs say about one thing.
   *
   * @param key the requirement or the register
   * @param level the requirement's level, empty for a register
   * @param title the requirement's title, empty for a register
   * @param cells what each run says, in their order; empty where it says nothing
   */
  record Row(String key, String level, String title, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean differs() {
      return cells.stream().distinct().count() > 1;
    }
  }

  /** Returns a row for each requirement of any run, in the order of the first one that has it. */
  static List<Row> requirements(List<Entrant> entrants) {
    Map<String, RecordedRun.Verdict> all = new LinkedHashMap<>();
    for (Entrant each : entrants) {
      each.run().requirements().forEach(verdict -> all.putIfAbsent(verdict.id(), verdict));
    }
    List<Row> rows = new ArrayList<>();
    all.forEach(
        (id, verdict) ->
            rows.add(
                new Row(
                    id,
                    verdict.level(),
                    verdict.title(),
                    entrants.stream().map(each -> each.outcome(id)).toList())));
    rows.sort(DIFFERENCES_FIRST);
    return rows;
  }

  /** Returns a row for each point that the documentation leaves open, in the register's order. */
  static List<Row> choices(List<Entrant> entrants) {
    TreeSet<String> registers = new TreeSet<>();
    for (Entrant each : entrants) {
      each.run().behaviourProfile().forEach(choice -> registers.add(choice.register()));
    }
    List<Row> rows = new ArrayList<>();
    for (String register : registers) {
      rows.add(
          new Row(register, "", "", entrants.stream().map(each -> each.choice(register)).toList()));
    }
    rows.sort(DIFFERENCES_FIRST);
    return rows;
  }
}
