package org.rtmv1.tck.launch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.CaseResult;

/** Orders the ids of cases by file, then by line. */
public final class CaseOrder {
  /** Scenarios by file and line, then laws by name. */
  public static final Comparator<String> BY_ID =
      Comparator.comparing(CaseOrder::file)
          .thenComparingLong(CaseOrder::line)
          .thenComparing(Comparator.naturalOrder());

  private CaseOrder() {}

  /** Returns the results of scenarios and laws in their order, and those of walks as they came. */
  static List<CaseResult> sorted(List<CaseResult> results) {
    Stream<CaseResult> cases = results.stream().filter(result -> !Walks.isOfWalk(result));
    return Stream.concat(
            cases.sorted(Comparator.comparing(CaseResult::id, BY_ID)),
            results.stream().filter(Walks::isOfWalk))
        .toList();
  }

  private static String file(String id) {
    int colon = id.lastIndexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }

  private static long line(String id) {
    String line = id.substring(id.lastIndexOf(':') + 1);
    return line.chars().allMatch(Character::isDigit) && !line.isEmpty() ? Long.parseLong(line) : 0;
  }
}
