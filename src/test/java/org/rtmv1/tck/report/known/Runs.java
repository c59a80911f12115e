package org.rtmv1.tck.report.known;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

/** Results of runs, made by hand of verdicts on requirements of the catalogue. */
final class Runs {
  static final RunRequest WHOLE = RunRequest.of(RunSettings.of(DeafSubject.returningZero()));

  private Runs() {}

  static RunResult of(RunResult.Ending ending, RequirementVerdict... verdicts) {
    return of(WHOLE, ending, verdicts);
  }

  static RunResult of(RunRequest request, RunResult.Ending ending, RequirementVerdict... verdicts) {
    return new RunResult(
        Manifest.of("acme", "1"),
        request,
        List.of(verdicts),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        ending);
  }

  static RequirementVerdict conformant(String id) {
    return verdict(id, VerdictOutcome.CONFORMANT, "", List.of());
  }

  static RequirementVerdict untested(String id) {
    return verdict(id, VerdictOutcome.NOT_TESTED, "a preparation failed", List.of());
  }

  /** Deviates in one scenario. */
  static RequirementVerdict deviates(String id, String butWas) {
    return verdict(id, VerdictOutcome.DEVIATES, "", List.of(found(id, "features/x:1", butWas)));
  }

  /** Deviates in a walk alone. */
  static RequirementVerdict deviatesInWalk(String id) {
    return verdict(id, VerdictOutcome.DEVIATES, "", List.of(found(id, "walk:3", "7")));
  }

  private static CaseResult found(String id, String place, String butWas) {
    RequirementId requirement = new RequirementId(id);
    Finding finding = new Finding(requirement, Blame.SUBJECT, "nothing", butWas, List.of());
    return new CaseResult(
        place,
        "Case",
        requirement,
        requirement(id).level(),
        CaseOutcome.DEVIATES,
        "it does not hold",
        Optional.of(finding),
        List.of(),
        1,
        Duration.ZERO);
  }

  private static Requirement requirement(String id) {
    return RequirementCatalogue.read().find(new RequirementId(id)).orElseThrow();
  }

  private static RequirementVerdict verdict(
      String id, VerdictOutcome outcome, String reason, List<CaseResult> cases) {
    return new RequirementVerdict(
        requirement(id),
        outcome,
        reason,
        false,
        "by example",
        cases.stream().flatMap(each -> each.finding().stream()).toList(),
        List.of(),
        cases);
  }
}
