package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.script.Step;

/**
 * A failure that a walk came upon, reduced.
 *
 * @param seed the seed of the walk
 * @param calls how many calls all walks had made when it showed
 * @param steps the reduced steps; the last one shows the failure
 * @param finding what is wrong, with the reduced steps as its history
 * @param lost whether the subject died, hung or broke the interface
 */
public record WalkFailure(long seed, long calls, List<Step> steps, Finding finding, boolean lost) {
  /** Copies the list. */
  public WalkFailure {
    steps = List.copyOf(steps);
  }
}
