package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.Variant;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * Tries the kit on implementations of which it is known whether they are right: each defect against
 * the cases of the requirement that it breaks, against the whole kit where these do not decide, and
 * against guided walks; each legal variant against everything.
 */
public final class Qualification {

  private final RequirementCatalogue catalogue = RequirementCatalogue.read();
  private final long calls;
  private final long seed;

  /**
   * Prepares a qualification.
   *
   * @param calls how many calls guided walks may make on each implementation
   * @param seed decides the walks
   */
  public Qualification(long calls, long seed) {
    this.calls = calls;
    this.seed = seed;
  }

  /**
   * Tries the kit.
   *
   * @param defects the wrong implementations
   * @param variants the right ones
   * @param filtered whether these are not all there are
   * @param progress takes a line for each implementation that is done
   * @throws IllegalStateException where a run is in progress in this JVM
   */
  public QualificationResult run(
      List<Defect> defects, List<Variant> variants, boolean filtered, Consumer<String> progress) {
    List<VariantCheck> checks = new ArrayList<>();
    for (Variant variant : variants) {
      VariantCheck check = check(variant);
      checks.add(check);
      progress.accept(QualificationText.line(check));
    }
    List<DefectKill> kills = new ArrayList<>();
    for (Defect defect : defects) {
      DefectKill kill = kill(defect);
      kills.add(kill);
      progress.accept(QualificationText.line(kill));
    }
    return new QualificationResult(filtered ? Set.of() : testable(), kills, checks, filtered);
  }

  /** What the reference conforms to with all its capabilities, the kit can test. */
  private Set<RequirementId> testable() {
    RunRequest request =
        RunRequest.of(RunSettings.of(new ReferenceProvider()))
            .withProfile(Profile.CONCURRENT)
            .withCalls(0);
    return new ConformanceRun(request, catalogue)
        .run(RunObserver.NONE).verdicts().stream()
            .filter(verdict -> verdict.outcome() == VerdictOutcome.CONFORMANT)
            .map(RequirementVerdict::requirement)
            .filter(requirement -> requirement.level() != Level.O)
            .map(Requirement::id)
            .collect(Collectors.toSet());
  }

  private VariantCheck check(Variant variant) {
    RunSettings settings = RunSettings.of(variant.provider()).withSeed(seed).withNoWait(true);
    RunResult result =
        new ConformanceRun(
                RunRequest.of(settings).withProfile(Profile.CONCURRENT).withCalls(calls), catalogue)
            .run(RunObserver.NONE);
    List<String> alarms = new ArrayList<>(result.faults());
    for (RequirementVerdict verdict : result.verdicts()) {
      verdict.findings().stream().findFirst().map(Qualification::sentence).ifPresent(alarms::add);
    }
    return new VariantCheck(
        variant, result.count(VerdictOutcome.CONFORMANT), result.calls(), alarms);
  }

  private static String sentence(Finding finding) {
    return "%s: expected %s, but was %s, after %s"
        .formatted(
            finding.requirement(),
            finding.expected(),
            finding.butWas(),
            String.join("; ", finding.after()));
  }

  private DefectKill kill(Defect defect) {
    RunSettings settings = defect.settings().withSeed(seed);
    List<CaseResult> alone = run(settings, Set.of(defect.requirement())).cases();
    List<String> cases = ids(alone, CaseOutcome.DEVIATES);
    List<String> others = ids(alone, CaseOutcome.BLOCKED);
    Optional<RequirementId> followsFrom = followsFrom(defect, settings, alone);
    Exploration exploration = new Exploration(settings);
    Optional<WalkFailure> found =
        defect.needsOverlap() ? Optional.empty() : exploration.find(calls);
    if (found.isEmpty()) {
      return new DefectKill(
          defect, cases, others, followsFrom, OptionalLong.empty(), Optional.empty(), 0);
    }
    WalkFailure reduced = exploration.reduced(found.get());
    return new DefectKill(
        defect,
        cases,
        others,
        followsFrom,
        OptionalLong.of(exploration.calls()),
        Optional.of(reduced.finding().requirement()),
        reduced.steps().size());
  }

  /**
   * Returns the requirement that a run of the whole kit names in place of the one that a defect
   * breaks.
   */
  private Optional<RequirementId> followsFrom(
      Defect defect, RunSettings settings, List<CaseResult> alone) {
    return isNamed(defect.requirement(), settings, alone)
        ? Optional.empty()
        : instead(defect.requirement(), whole(settings));
  }

  /**
   * Tells whether the requirement's own cases make a run of the whole kit name it. Of such a run
   * only the cases matter of what the oracle names in them.
   */
  private boolean isNamed(RequirementId own, RunSettings settings, List<CaseResult> alone) {
    Set<RequirementId> disputed =
        alone.stream()
            .flatMap(result -> result.finding().flatMap(Finding::alsoBreaks).stream())
            .filter(other -> !Ownership.keeps(own, other))
            .collect(Collectors.toCollection(HashSet::new));
    disputed.add(own);
    List<CaseResult> cases = disputed.size() == 1 ? alone : run(settings, disputed).cases();
    return Verdicts.attributed(cases).stream()
        .filter(result -> result.requirement().equals(own))
        .flatMap(result -> result.finding().stream())
        .anyMatch(finding -> finding.requirement().equals(own));
  }

  private RunResult whole(RunSettings settings) {
    return new ConformanceRun(
            RunRequest.of(settings).withProfile(Profile.CONCURRENT).withCalls(0), catalogue)
        .run(RunObserver.NONE);
  }

  /**
   * Returns what a whole run names instead of a requirement: its owner, or else the first that
   * deviates; nothing where it names the requirement itself, or where nothing deviates.
   */
  static Optional<RequirementId> instead(RequirementId broken, RunResult whole) {
    List<RequirementId> named =
        whole.verdicts().stream()
            .filter(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)
            .map(verdict -> verdict.requirement().id())
            .toList();
    return named.contains(broken)
        ? Optional.empty()
        : named.stream()
            .filter(other -> Ownership.owns(other, broken))
            .findFirst()
            .or(() -> named.stream().findFirst());
  }

  private RunResult run(RunSettings settings, Set<RequirementId> only) {
    return new ConformanceRun(RunRequest.of(settings).withOnly(only), catalogue)
        .run(RunObserver.NONE);
  }

  private static List<String> ids(List<CaseResult> results, CaseOutcome outcome) {
    return results.stream()
        .filter(result -> result.finding().isPresent())
        .filter(result -> result.outcome() == outcome)
        .map(CaseResult::id)
        .toList();
  }
}
