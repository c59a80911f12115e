package org.rtmv1.tck.report;

import java.util.Comparator;

/** Orders the ids of cases by file, then by line. */
final class CaseOrder {
  static final Comparator<String> BY_ID =
      Comparator.comparing(CaseOrder::file)
          .thenComparingLong(CaseOrder::line)
          .thenComparing(Comparator.naturalOrder());

  private CaseOrder() {}

  private static String file(String id) {
    int colon = id.lastIndexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }

  private static long line(String id) {
    String line = id.substring(id.lastIndexOf(':') + 1);
    return line.chars().allMatch(Character::isDigit) && !line.isEmpty() ? Long.parseLong(line) : 0;
  }
}
