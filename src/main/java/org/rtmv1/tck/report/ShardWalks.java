package org.rtmv1.tck.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.capsule.MalformedCapsuleException;
import org.rtmv1.tck.engine.capsule.StepJson;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.launch.WalkSummary;

/** The guided walks of a shard: as members of its document, and back. */
final class ShardWalks {
  private static final int POINT = 3;

  private ShardWalks() {}

  /**
   * Returns the members.
   *
   * @param cases the results of the shard, which have the findings of walks
   */
  static ShardDocument.Walks members(WalkSummary walks, List<CaseResult> cases) {
    List<List<Long>> growth = new ArrayList<>();
    for (CoveragePoint point : walks.growth()) {
      growth.add(List.of(point.calls(), (long) point.situations(), (long) point.pairs()));
    }
    return new ShardDocument.Walks(
        walks.calls(),
        walks.walks(),
        walks.situations(),
        walks.situationsReachable(),
        walks.pairs(),
        walks.pairsReachable(),
        growth,
        walks.callsByFunction(),
        failures(walks, cases));
  }

  /** Walks hand in a result for each failure, in the order of the failures. */
  private static List<ShardDocument.Failure> failures(WalkSummary walks, List<CaseResult> cases) {
    Iterator<CaseResult> results = cases.stream().filter(ShardWalks::isOfWalk).iterator();
    List<ShardDocument.Failure> failures = new ArrayList<>();
    for (WalkFailure each : walks.failures()) {
      List<JsonNode> steps = each.steps().stream().<JsonNode>map(StepJson::write).toList();
      failures.add(
          new ShardDocument.Failure(
              results.next().id(), each.seed(), each.calls(), each.lost(), steps, each.scenes()));
    }
    return failures;
  }

  private static boolean isOfWalk(CaseResult result) {
    return result.id().startsWith("walk:");
  }

  /**
   * Returns what the members say.
   *
   * @throws IllegalArgumentException where they cannot be understood
   */
  static WalkSummary summary(ShardDocument.Walks walks, List<CaseResult> cases) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    cases.forEach(each -> each.finding().ifPresent(finding -> findings.put(each.id(), finding)));
    return new WalkSummary(
        walks.calls(),
        walks.walks(),
        walks.situations(),
        walks.situationsReachable(),
        walks.pairs(),
        walks.pairsReachable(),
        walks.growth().stream().map(ShardWalks::point).toList(),
        walks.callsByFunction(),
        walks.failures().stream().map(each -> failure(each, findings)).toList());
  }

  private static CoveragePoint point(List<Long> numbers) {
    if (numbers.size() != POINT) {
      throw new IllegalArgumentException("a point of walks/growth has not three numbers");
    }
    return new CoveragePoint(numbers.get(0), numbers.get(1).intValue(), numbers.get(2).intValue());
  }

  private static WalkFailure failure(ShardDocument.Failure failure, Map<String, Finding> findings) {
    Finding finding = findings.get(failure.id());
    if (finding == null) {
      throw new IllegalArgumentException("it lacks the finding of " + failure.id());
    }
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : failure.steps()) {
      steps.add(step(step, failure.id() + " step " + (steps.size() + 1)));
    }
    return new WalkFailure(
        failure.seed(), failure.calls(), steps, finding, failure.lost(), failure.scenes());
  }

  private static Step step(JsonNode step, String where) {
    try {
      return StepJson.read(step, where);
    } catch (MalformedCapsuleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
