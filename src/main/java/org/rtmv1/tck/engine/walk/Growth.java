package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;

/**
 * How coverage grew: noted at calls that lie ever farther apart, because it grows fast at first,
 * and a chart of a million calls is to be no larger than one of a thousand.
 */
final class Growth {
  private static final long FIRST = 16;
  private static final long PART = 8;

  private final Coverage coverage;
  private final List<CoveragePoint> points = new ArrayList<>();
  private long next = FIRST;

  Growth(Coverage coverage) {
    this.coverage = coverage;
  }

  /** Takes in that so many calls have been made. */
  void reached(long calls) {
    if (calls >= next) {
      points.add(now(calls));
      next += next / PART;
    }
  }

  /** Returns the points so far, the last of them at {@code calls}. */
  List<CoveragePoint> until(long calls) {
    List<CoveragePoint> all = new ArrayList<>(points);
    if (all.isEmpty() || all.get(all.size() - 1).calls() < calls) {
      all.add(now(calls));
    }
    return all;
  }

  private CoveragePoint now(long calls) {
    return new CoveragePoint(calls, coverage.situationsCovered(), coverage.pairsCovered());
  }
}
