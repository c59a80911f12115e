package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.CaseOrder;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.launch.WalkSummary;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.spi.Manifest;

/** Results as JSON. {@code src/main/docs/results-schema.json} describes the format. */
public final class ResultsJson {
  /** The version of the format; it changes when a member changes its meaning or goes. */
  public static final int SCHEMA_VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultsJson() {}

  /** Returns the whole result of a run. */
  public static String of(RunResult result, ReportContext context) {
    return document(result, context, true);
  }

  /** Returns what a run that was broken off had shown until then. */
  static String partial(RunResult result, ReportContext context) {
    return document(result, context, false);
  }

  private static String document(RunResult result, ReportContext context, boolean complete) {
    ObjectNode json = JSON.createObjectNode();
    json.put("schemaVersion", SCHEMA_VERSION)
        .put("complete", complete && result.request().shard().isEmpty())
        .put("kit", context.kitVersion());
    context.date().ifPresent(date -> json.put("date", date));
    json.set("subject", subject(result.manifest()));
    json.put("profile", result.request().profile().label());
    json.put("seed", result.request().settings().seed());
    json.put("noWait", result.request().settings().noWait());
    ArrayNode only = json.putArray("onlyRequirements");
    result.request().only().stream().sorted().forEach(id -> only.add(id.value()));
    json.put(
        "verdict", result.ending().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    json.put("exitCode", result.ending().exitCode());
    ObjectNode counts = json.putObject("counts");
    for (VerdictOutcome outcome : VerdictOutcome.values()) {
      counts.put(outcome.label(), result.count(outcome));
    }
    known(context.known().check(result)).ifPresent(known -> json.set("known", known));
    json.put("calls", result.calls());
    ArrayNode faults = json.putArray("kitFaults");
    result.faults().forEach(faults::add);
    ArrayNode requirements = json.putArray("requirements");
    result.verdicts().forEach(verdict -> requirements.add(requirement(verdict)));
    result.walks().ifPresent(walks -> json.set("walks", walks(walks)));
    json.set("behaviourProfile", observations(profile(result)));
    return json.toPrettyString() + "\n";
  }

  /** Returns one case as one line. */
  public static String line(CaseResult result) {
    return caseOf(result).put("requirement", result.requirement().value()).toString();
  }

  private static ObjectNode subject(Manifest manifest) {
    ObjectNode json = JSON.createObjectNode();
    json.put("name", manifest.name()).put("version", manifest.version());
    ArrayNode families = json.putArray("families");
    manifest.families().stream()
        .sorted()
        .forEach(family -> families.add(Integer.toUnsignedLong(family)));
    ArrayNode capabilities = json.putArray("capabilities");
    manifest.capabilities().stream()
        .sorted()
        .forEach(
            each ->
                capabilities.add(each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    json.put("clockGranularity", manifest.clockGranularity().toString());
    json.put("delivery", manifest.delivery().name().toLowerCase(java.util.Locale.ROOT));
    return json;
  }

  private static Optional<ObjectNode> known(KnownCheck check) {
    if (!check.isAsked()) {
      return Optional.empty();
    }
    ObjectNode json = JSON.createObjectNode();
    json.put("file", check.file()).put("exitCode", check.exitCode());
    ArrayNode requirements = json.putArray("requirements");
    check.known().keySet().stream().sorted().forEach(id -> requirements.add(id.value()));
    ArrayNode problems = json.putArray("problems");
    check
        .problems()
        .forEach(
            each ->
                problems
                    .addObject()
                    .put("requirement", each.requirement().value())
                    .put("line", each.line())
                    .put("text", each.text()));
    return Optional.of(json);
  }

  private static ObjectNode requirement(RequirementVerdict verdict) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", verdict.requirement().id().value());
    json.put("level", verdict.requirement().level().name());
    json.put("title", verdict.requirement().title());
    json.put("source", verdict.requirement().source());
    json.put("outcome", verdict.outcome().label());
    verdict
        .blame()
        .ifPresent(blame -> json.put("blame", blame.name().toLowerCase(java.util.Locale.ROOT)));
    json.put("evidence", verdict.evidence());
    if (!verdict.reason().isEmpty()) {
      json.put("reason", verdict.reason());
    }
    ArrayNode findings = json.putArray("findings");
    verdict.findings().forEach(finding -> findings.add(finding(finding)));
    json.set("observations", observations(verdict.observations()));
    ArrayNode cases = json.putArray("cases");
    verdict.cases().stream()
        .sorted(Comparator.comparing(CaseResult::id, CaseOrder.BY_ID))
        .forEach(each -> cases.add(caseOf(each)));
    return json;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode json = JSON.createObjectNode();
    json.put("requirement", finding.requirement().value());
    json.put("blame", finding.blame().name().toLowerCase(java.util.Locale.ROOT));
    json.put("expected", finding.expected()).put("butWas", finding.butWas());
    ArrayNode after = json.putArray("after");
    finding.after().forEach(after::add);
    return json;
  }

  private static ObjectNode caseOf(CaseResult result) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", result.id()).put("title", result.title());
    json.put(
        "outcome", result.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    if (!result.reason().isEmpty()) {
      json.put("reason", result.reason());
    }
    result.finding().ifPresent(finding -> json.set("finding", finding(finding)));
    json.put("calls", result.calls());
    return json;
  }

  private static ArrayNode observations(List<Observation> observations) {
    ArrayNode json = JSON.createArrayNode();
    observations.forEach(
        each -> json.addObject().put("register", each.register()).put("seen", each.seen()));
    return json;
  }

  private static List<Observation> profile(RunResult result) {
    return BehaviourProfile.of(result);
  }

  private static ObjectNode walks(WalkSummary walks) {
    ObjectNode json = JSON.createObjectNode();
    json.put("calls", walks.calls()).put("walks", walks.walks());
    json.put("situationsCovered", walks.situations())
        .put("situationsReachable", walks.situationsReachable());
    json.put("pairsCovered", walks.pairs()).put("pairsReachable", walks.pairsReachable());
    ObjectNode functions = json.putObject("callsByFunction");
    walks.callsByFunction().forEach(functions::put);
    ArrayNode growth = json.putArray("growth");
    walks
        .growth()
        .forEach(
            point ->
                growth.addArray().add(point.calls()).add(point.situations()).add(point.pairs()));
    return json;
  }
}
