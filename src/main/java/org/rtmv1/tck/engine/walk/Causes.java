package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.spi.Manifest;

/**
 * The failures of one subject, one for each distinct cause.
 *
 * <p>Two failures have one cause where their normal forms have one shape and one symptom. A failure
 * of which a part fails by itself is that part's, as is one that shows in a plainer way too.
 */
final class Causes {
  /** What could not be reduced is not compared either: it takes too long. */
  private static final int LONGEST = 100;

  private final RunSettings settings;
  private final Trial trial;
  private final Manifest manifest;
  private final Readers readers;
  private final List<Universe> universes;
  private final Map<Cause, WalkFailure> failures = new LinkedHashMap<>();

  private record Cause(Symptom symptom, List<String> shape) {}

  /**
   * Prepares for the failures of a subject.
   *
   * @param trial what witnesses are tried with
   */
  Causes(RunSettings settings, Manifest manifest, Trial trial) {
    this.settings = settings;
    this.manifest = manifest;
    this.trial = trial;
    this.universes = Universe.all(manifest);
    this.readers = new Readers(trial, manifest);
  }

  /** Takes in a reduced failure and tells whether its cause is a new one. */
  boolean add(WalkFailure failure) {
    try (trial) {
      return add(failure, normal(failure));
    }
  }

  private boolean add(WalkFailure failure, Normal normal) {
    if (failures.containsKey(normal.cause())) {
      return false;
    }
    failures.put(normal.cause(), shownBy(normal.shown(), failure));
    return true;
  }

  /** What is compared, and what is shown for it. */
  private record Normal(Cause cause, List<Step> shown) {}

  private Normal normal(WalkFailure failure) {
    Symptom symptom = Symptom.of(failure.steps(), failure.finding(), failure.lost());
    if (failure.lost() || failure.steps().size() > LONGEST) {
      List<Step> steps = Numbering.numbered(failure.steps());
      return new Normal(new Cause(symptom, Shape.of(steps, universes)), steps);
    }
    return plainest(normal(symptom, failure.steps()));
  }

  /** Goes on from a failure to what fails in a part of it, as often as there is one. */
  private Normal plainest(Normal whole) {
    Set<Cause> met = new HashSet<>();
    Normal normal = whole;
    List<Step> shown = whole.shown();
    Optional<Normal> part = part(normal);
    while (part.isPresent() && met.add(normal.cause())) {
      normal = part.get();
      shown = normal.shown().size() <= shown.size() ? normal.shown() : shown;
      part = part(normal);
    }
    return new Normal(normal.cause(), shown);
  }

  /**
   * Returns what fails in a part of a failure, with another cause: the table that is wrong before
   * the last step already, an answer for which there was no buffer, a plainer last step, or what
   * shows when a step is left out.
   */
  private Optional<Normal> part(Normal whole) {
    List<Step> steps = whole.shown();
    return Stream.of(
            wrongTables(steps),
            withAllAnswers(steps),
            PlainAsk.of(steps, universes).stream(),
            without(steps))
        .flatMap(scripts -> scripts)
        .flatMap(script -> normal(script).stream())
        .filter(part -> !part.cause().equals(whole.cause()))
        .findFirst();
  }

  private Stream<List<Step>> wrongTables(List<Step> steps) {
    return IntStream.range(1, steps.size())
        .boxed()
        .flatMap(length -> readers.tellOn(steps.subList(0, length)).stream());
  }

  /** Has each call that was made without a buffer pass it, in which the answer may be wrong. */
  private static Stream<List<Step>> withAllAnswers(List<Step> steps) {
    List<Step> asking = steps.stream().map(Simplification::withBuffers).toList();
    return asking.equals(steps) ? Stream.empty() : Stream.of(asking);
  }

  private static Stream<List<Step>> without(List<Step> steps) {
    return IntStream.range(0, steps.size() - 1)
        .mapToObj(
            i -> {
              List<Step> fewer = new ArrayList<>(steps);
              fewer.remove(steps.size() - 2 - i);
              return fewer;
            });
  }

  private Normal normal(Symptom symptom, List<Step> steps) {
    NormalForm form = new NormalForm(trial, manifest, symptom, steps);
    List<Step> shown = form.steps();
    List<Step> compared = symptom.isOfMessages() ? form.toldOfForeignChanges() : shown;
    return new Normal(new Cause(symptom, Shape.of(compared, universes)), shown);
  }

  private Optional<Normal> normal(List<Step> steps) {
    Trial.Result result = trial.run(steps);
    List<Step> ran = steps.subList(0, result.ran());
    return result
        .finding()
        .filter(finding -> !result.lost())
        .map(finding -> normal(Symptom.of(ran, finding, false), ran));
  }

  private WalkFailure shownBy(List<Step> steps, WalkFailure failure) {
    Trial.Result last = Trial.once(settings, steps);
    Finding finding = last.finding().orElse(failure.finding());
    return new WalkFailure(
        failure.seed(), failure.calls(), steps, finding, last.lost(), last.scenes());
  }

  /** Returns one failure of each cause, in the order in which they showed. */
  List<WalkFailure> all() {
    return List.copyOf(failures.values());
  }
}
