package org.rtmv1.tck.report.comparison;

import java.util.List;
import java.util.Locale;
import org.rtmv1.tck.launch.VerdictOutcome;

/**
 * What changed from one version of a subject to the next.
 *
 * @param before the earlier run
 * @param now the later run
 */
public record Since(Entrant before, Entrant now) {
  /** What became of a requirement. */
  enum Change {
    /** Was tested without a deviation, and deviates. */
    BROKEN,
    /** Deviated, and is tested without a deviation. */
    FIXED,
    /** Was not tested, and is. */
    NEWLY_TESTED,
    /** Was tested, and is not. */
    NO_LONGER_TESTED,
    /** Deviated, and does. */
    STILL_DEVIATES,
    /** Anything else. */
    NONE;

    static Change of(String before, String now) {
      if (Entrant.isTested(before) != Entrant.isTested(now)) {
        return Entrant.isTested(now) ? NEWLY_TESTED : NO_LONGER_TESTED;
      }
      if (Entrant.deviates(before)) {
        return Entrant.deviates(now) ? STILL_DEVIATES : FIXED;
      }
      return Entrant.deviates(now) ? BROKEN : NONE;
    }

    /** Returns the name as JSON has it. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Tells whether anything got worse: a requirement is broken, one that is newly tested deviates,
   * or one that was conformant is no longer tested, of which nobody knows.
   */
  public boolean isWorse() {
    return requirements().stream().anyMatch(Since::isWorse);
  }

  private static boolean isWorse(Rows.Row row) {
    return switch (change(row)) {
      case BROKEN -> true;
      case NEWLY_TESTED -> Entrant.deviates(row.cells().get(1));
      case NO_LONGER_TESTED -> row.cells().get(0).equals(VerdictOutcome.CONFORMANT.label());
      default -> false;
    };
  }

  static Change change(Rows.Row row) {
    return Change.of(row.cells().get(0), row.cells().get(1));
  }

  List<Rows.Row> requirements() {
    return Rows.requirements(List.of(before, now));
  }

  List<Rows.Row> choices() {
    return Rows.choices(List.of(before, now)).stream().filter(Rows.Row::differs).toList();
  }

  /** Tells whether the two runs are of subjects with different names. */
  boolean isOfTwoSubjects() {
    return !before.run().subject().name().equals(now.run().subject().name());
  }
}
