package org.rtmv1.tck.report.comparison;

import java.util.List;

/**
 * Several subjects side by side.
 *
 * @param entrants their runs, at least two
 * @param pairs those of them that were made to make the same calls
 */
public record Comparison(List<Entrant> entrants, List<LivePair> pairs) {
  /** Copies the lists. */
  public Comparison {
    entrants = List.copyOf(entrants);
    pairs = List.copyOf(pairs);
  }

  /** Tells whether anything differs: an outcome, a choice that is left open, or a call. */
  public boolean differs() {
    return requirements().stream().anyMatch(Rows.Row::differs)
        || choices().stream().anyMatch(Rows.Row::differs)
        || pairs.stream().anyMatch(pair -> !pair.divergences().isEmpty());
  }

  List<Rows.Row> requirements() {
    return Rows.requirements(entrants);
  }

  List<Rows.Row> choices() {
    return Rows.choices(entrants);
  }

  List<String> labels() {
    return entrants.stream().map(Entrant::label).toList();
  }
}
