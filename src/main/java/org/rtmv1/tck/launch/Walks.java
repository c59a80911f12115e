package org.rtmv1.tck.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.walk.Coverage;
import org.rtmv1.tck.engine.walk.Exploration;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.RtmFunction;

/** The guided walks of a run, and their failures as results of cases. */
final class Walks {
  private static final String WALK = "walk:";

  private final Exploration exploration;

  private Walks(Exploration exploration) {
    this.exploration = exploration;
  }

  static Walks over(RunRequest request) {
    Exploration exploration = new Exploration(request.settings());
    if (request.budget().isZero()) {
      exploration.walkCalls(request.calls());
    } else {
      exploration.walkFor(request.budget());
    }
    return new Walks(exploration);
  }

  /** Tells whether a result is a walk's and not that of a scenario or a law. */
  static boolean isOfWalk(CaseResult result) {
    return result.id().startsWith(WALK);
  }

  List<Observation> observations() {
    return exploration.observations();
  }

  /** Returns one result for each distinct failure. */
  List<CaseResult> results() {
    List<CaseResult> results = new ArrayList<>();
    for (WalkFailure failure : exploration.failures()) {
      results.add(result(failure, results.size() + 1));
    }
    return results;
  }

  private static CaseResult result(WalkFailure failure, int number) {
    Finding finding = failure.finding();
    return new CaseResult(
        WALK + failure.seed() + ":" + number,
        "A guided walk, reduced to " + failure.steps().size() + " steps",
        finding.requirement(),
        Level.R,
        CaseOutcome.DEVIATES,
        "expected %s, but was %s".formatted(finding.expected(), finding.butWas()),
        Optional.of(finding),
        List.of(),
        0,
        Duration.ZERO);
  }

  WalkSummary summary() {
    Coverage coverage = exploration.coverage();
    Map<String, Long> calls = new LinkedHashMap<>();
    for (RtmFunction function : RtmFunction.values()) {
      calls.put(function.documentedName(), exploration.calls(function));
    }
    return new WalkSummary(
        exploration.calls(),
        exploration.walks(),
        coverage.situationsCovered(),
        coverage.situationsReachable(),
        coverage.pairsCovered(),
        coverage.pairsReachable(),
        exploration.growth(),
        calls,
        exploration.failures());
  }
}
