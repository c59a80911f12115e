package org.rtmv1.tck.report.comparison;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.divergence.Divergence;

/**
 * Two subjects that were made to make the same calls.
 *
 * @param first the label of the first one
 * @param second the label of the second one
 * @param steps how many steps their walks made
 * @param obstacle why they could not, in a sentence without its full stop
 * @param divergences where they differ: the first difference, and where that is a legal one the
 *     first at which one of them deviates
 */
public record LivePair(
    String first,
    String second,
    long steps,
    Optional<String> obstacle,
    List<Divergence> divergences) {
  /** Copies the list. */
  public LivePair {
    divergences = List.copyOf(divergences);
  }
}
