package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.spi.Manifest;

/**
 * What a run came to, before the verdicts.
 *
 * @param manifest what the subject tells about itself
 * @param request what was asked for
 * @param cases the results of all cases
 * @param observations the choices that guided walks saw the subject make
 * @param walks what guided walks covered, where there were any
 * @param walkCalls the calls that guided walks made under the oracle
 * @param faults faults of the kit itself
 */
record RunParts(
    Manifest manifest,
    RunRequest request,
    List<CaseResult> cases,
    List<Observation> observations,
    Optional<WalkSummary> walks,
    long walkCalls,
    List<String> faults) {
  /**
   * Makes the verdicts. A shard has verdicts on its own requirements, and on others of which it saw
   * that they are broken.
   *
   * @param known all requirements, of which the request selects some
   */
  RunResult result(List<Requirement> known) {
    ShardPlan plan = new ShardPlan(request, known);
    List<CaseResult> sorted = CaseOrder.sorted(cases);
    Verdicts verdicts = new Verdicts(sorted, beyond(plan.ofWholeRun()), walkCalls);
    List<RequirementVerdict> all =
        plan.ofWholeRun().stream()
            .map(verdicts::of)
            .filter(each -> plan.has(each.requirement().id()) || deviates(each))
            .toList();
    RunResult.Ending ending = RunEnding.of(all, sorted, faults);
    return new RunResult(
        manifest,
        request,
        all,
        sorted,
        observations,
        walks,
        faults,
        request.shard().isPresent() ? RunEnding.ofPart(ending, all) : ending);
  }

  private static boolean deviates(RequirementVerdict verdict) {
    return verdict.outcome() == VerdictOutcome.DEVIATES;
  }

  /** Returns the ids of the cases that need what the subject does not offer. */
  private Set<String> beyond(List<Requirement> chosen) {
    return chosen.stream()
        .flatMap(each -> each.cases().stream())
        .filter(each -> SubjectLimits.exclude(each, manifest))
        .map(RequirementCase::id)
        .collect(Collectors.toSet());
  }
}
