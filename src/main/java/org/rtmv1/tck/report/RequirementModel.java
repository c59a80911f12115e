package org.rtmv1.tck.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.CaseOrder;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCase;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.report.known.KnownDeviation;
import org.rtmv1.tck.rtm.RequirementId;

/** One requirement as the report's template sees it. */
final class RequirementModel {
  private static final int MOST_FINDINGS = 3;
  private static final Map<RequirementId, List<Defect>> DEFECTS =
      DefectCatalogue.all().stream().collect(Collectors.groupingBy(Defect::requirement));

  private RequirementModel() {}

  static Map<String, Object> of(
      RequirementVerdict verdict, RunResult result, ReportContext context, KnownCheck known) {
    Requirement requirement = verdict.requirement();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", requirement.id().value());
    model.put("area", requirement.id().area());
    model.put("level", requirement.level().name());
    model.put("title", requirement.title());
    model.put("asked", requirement.asked());
    model.put("source", requirement.source());
    model.put("notRun", requirement.notRun());
    model.put("ifItFails", requirement.ifItFails());
    model.put("outcome", verdict.outcome().label());
    model.put("words", verdict.outcome().label().replace('-', ' '));
    model.put("reason", verdict.reason());
    model.put("evidence", verdict.evidence());
    model.put(
        "findings",
        verdict.findings().stream().limit(MOST_FINDINGS).map(RequirementModel::finding).toList());
    model.put("moreFindings", Math.max(0, verdict.findings().size() - MOST_FINDINGS));
    model.put(
        "observations",
        verdict.observations().stream()
            .map(each -> Map.of("register", each.register(), "seen", each.seen()))
            .toList());
    model.put("cases", cases(verdict));
    model.put("capsules", CapsuleForms.of(verdict, result, context));
    model.put("defects", defects(requirement));
    model.put("rerun", Rerun.command(requirement.id(), result, context));
    model.put("known", known.of(requirement.id()).map(KnownDeviation::inWords).orElse(""));
    return model;
  }

  /** The wrong implementations in the catalogue that break it, each of which the kit notices. */
  private static List<Map<String, String>> defects(Requirement requirement) {
    return DEFECTS.getOrDefault(requirement.id(), List.of()).stream()
        .map(defect -> Map.of("name", defect.name(), "description", defect.description()))
        .toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    return Map.of(
        "blame", finding.blame().name().toLowerCase(java.util.Locale.ROOT),
        "expected", finding.expected(),
        "butWas", finding.butWas(),
        "after", finding.after());
  }

  private static List<Map<String, Object>> cases(RequirementVerdict verdict) {
    Map<String, CaseResult> results = new LinkedHashMap<>();
    verdict.cases().forEach(result -> results.put(result.id(), result));
    return verdict.requirement().cases().stream()
        .sorted(Comparator.comparing(RequirementCase::id, CaseOrder.BY_ID))
        .map(each -> oneCase(each, Optional.ofNullable(results.get(each.id()))))
        .toList();
  }

  private static Map<String, Object> oneCase(RequirementCase each, Optional<CaseResult> result) {
    String outcome =
        result
            .map(
                found ->
                    found.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
            .orElse("not-run");
    return Map.of(
        "id", each.id(),
        "title", each.title(),
        "level", each.level().name(),
        "outcome", outcome,
        "reason", result.map(CaseResult::reason).orElse(""),
        "steps", StepText.of(each.steps(), result.map(CaseResult::tables).orElse(List.of())));
  }
}
