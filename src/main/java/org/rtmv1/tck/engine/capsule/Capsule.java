package org.rtmv1.tck.engine.capsule;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

/**
 * One distinct failure, reduced.
 *
 * @param kitVersion the version of the kit that found it
 * @param subjectName the name in the subject's manifest
 * @param subjectVersion the version in the subject's manifest
 * @param seed the seed of the run that found it
 * @param requirement the requirement that is broken
 * @param expected what the requirement asks for at the last step
 * @param butWas what was seen instead
 * @param steps the steps; the last one shows the failure
 * @param seen what each step returned, readable, one for each step
 */
public record Capsule(
    String kitVersion,
    String subjectName,
    String subjectVersion,
    long seed,
    RequirementId requirement,
    String expected,
    String butWas,
    List<Step> steps,
    List<String> seen) {
  /** Copies the lists and refuses lists of different lengths or without a step. */
  public Capsule {
    steps = List.copyOf(steps);
    seen = List.copyOf(seen);
    if (steps.isEmpty() || steps.size() != seen.size()) {
      throw new IllegalArgumentException(
          "a capsule has one or more steps and a result for each, not "
              + steps.size()
              + " steps and "
              + seen.size()
              + " results");
    }
  }

  /**
   * Makes a capsule of a failure that a walk came upon.
   *
   * @param kitVersion the version of this kit
   * @param settings those of the run; the steps run once more to see what each returns
   */
  public static Capsule of(WalkFailure failure, String kitVersion, RunSettings settings) {
    Replay replay = Replay.of(failure.steps(), settings.withTrace(RunTrace.NONE));
    return of(failure, kitVersion, settings.provider().manifest(), replay.seen());
  }

  /** Makes a capsule of a failure that cannot be shown again. */
  public static Capsule withoutResults(WalkFailure failure, String kitVersion, Manifest manifest) {
    return of(failure, kitVersion, manifest, List.of());
  }

  private static Capsule of(
      WalkFailure failure, String kitVersion, Manifest manifest, List<String> shown) {
    List<String> seen = new ArrayList<>(shown);
    while (seen.size() < failure.steps().size()) {
      seen.add("");
    }
    return new Capsule(
        kitVersion,
        manifest.name(),
        manifest.version(),
        failure.seed(),
        failure.finding().requirement(),
        failure.finding().expected(),
        failure.finding().butWas(),
        failure.steps(),
        seen);
  }
}
