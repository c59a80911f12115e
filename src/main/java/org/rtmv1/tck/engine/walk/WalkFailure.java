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
 * @param scenes how everything stood behind each step that did something; empty where the failure
 *     was not reduced
 */
public record WalkFailure(
    long seed, long calls, List<Step> steps, Finding finding, boolean lost, List<Scene> scenes) {
  /** Copies the lists. */
  public WalkFailure {
    steps = List.copyOf(steps);
    scenes = List.copyOf(scenes);
  }

  /** Makes a failure of which there are no scenes. */
  public WalkFailure(long seed, long calls, List<Step> steps, Finding finding, boolean lost) {
    this(seed, calls, steps, finding, lost, List.of());
  }
}
