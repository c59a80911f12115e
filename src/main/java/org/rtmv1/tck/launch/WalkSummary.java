package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.engine.walk.WalkFailure;

/**
 * What guided walks covered and found.
 *
 * @param calls the calls made
 * @param walks the number of walks
 * @param situations the situations covered
 * @param situationsReachable those that walks can reach
 * @param pairs the pairs of transitions covered
 * @param pairsReachable those that a conformant subject can show
 * @param growth how coverage grew
 * @param callsByFunction the calls of each function, by its documented name
 * @param failures the distinct failures, reduced
 */
public record WalkSummary(
    long calls,
    long walks,
    int situations,
    int situationsReachable,
    int pairs,
    int pairsReachable,
    List<CoveragePoint> growth,
    Map<String, Long> callsByFunction,
    List<WalkFailure> failures) {
  /** Copies the lists. */
  public WalkSummary {
    growth = List.copyOf(growth);
    failures = List.copyOf(failures);
  }
}
