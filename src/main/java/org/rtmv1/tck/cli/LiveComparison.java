package org.rtmv1.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.CapsuleFile;
import org.rtmv1.tck.engine.divergence.Divergence;
import org.rtmv1.tck.engine.divergence.DivergenceSearch;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.report.comparison.LivePair;

/** Has pairs of live subjects make the same calls, and keeps the capsules of what deviates. */
final class LiveComparison {
  private final long calls;
  private final ComparisonOutput output;
  private final List<Path> capsules = new ArrayList<>();

  /**
   * Prepares comparisons.
   *
   * @param calls how many steps walks make to find a difference of each kind
   * @param output where capsules go
   */
  LiveComparison(long calls, ComparisonOutput output) {
    this.calls = calls;
    this.output = output;
  }

  ComparisonOutput output() {
    return output;
  }

  /** Returns the capsules written so far. */
  List<Path> capsules() {
    return List.copyOf(capsules);
  }

  /** Compares each live subject with the first one. */
  List<LivePair> pairs(List<ComparedSubject> subjects, List<String> labels) {
    List<LivePair> pairs = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < subjects.size() && calls > 0; i++) {
      if (!(subjects.get(i) instanceof ComparedSubject.Live live)) {
        continue;
      }
      if (first < 0) {
        first = i;
      } else {
        RunSettings settings = ((ComparedSubject.Live) subjects.get(first)).settings();
        LivePair pair = pair(labels.get(first), settings, labels.get(i), live.settings());
        pairs.add(pair);
        pair.divergences().forEach(each -> keep(each, settings, live.settings()));
      }
    }
    return pairs;
  }

  private LivePair pair(String label, RunSettings first, String otherLabel, RunSettings second) {
    DivergenceSearch search = new DivergenceSearch(first, second);
    List<Divergence> divergences = new ArrayList<>();
    if (search.obstacle().isEmpty()) {
      try {
        search.first(calls).ifPresent(divergences::add);
        if (!divergences.isEmpty() && divergences.get(0).isLegal()) {
          search.firstDeviation(calls).ifPresent(divergences::add);
        }
      } catch (SubjectLostException e) {
        throw new SubjectStartException(e.reason());
      }
    }
    return new LivePair(label, otherLabel, search.calls(), search.obstacle(), divergences);
  }

  private void keep(Divergence divergence, RunSettings first, RunSettings second) {
    divergence.failure(divergence.first()).ifPresent(failure -> write(failure, first));
    divergence.failure(divergence.second()).ifPresent(failure -> write(failure, second));
  }

  private void write(WalkFailure failure, RunSettings settings) {
    Capsule capsule = capsule(failure, settings);
    String name = capsule.subjectName().replaceAll("[^A-Za-z0-9._-]+", "-");
    Path file = output.folder().resolve(name + "-" + capsule.requirement() + ".capsule.json");
    try {
      Files.createDirectories(output.folder());
      CapsuleFile.write(capsule, file);
    } catch (IOException e) {
      throw new UsageException(
          "The capsule %s cannot be written: %s: %s.\nName a place that can be written to with --out FILE."
              .formatted(file.toAbsolutePath(), e.getClass().getSimpleName(), e.getMessage()));
    }
    capsules.add(file);
  }

  /**
   * Where the subject cannot be started again, its capsule does without what each call returned.
   */
  private static Capsule capsule(WalkFailure failure, RunSettings settings) {
    try {
      return Capsule.of(failure, KitVersion.text(), settings);
    } catch (SubjectLostException e) {
      return Capsule.withoutResults(failure, KitVersion.text(), settings.provider().manifest());
    }
  }
}
