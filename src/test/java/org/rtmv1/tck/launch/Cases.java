package org.rtmv1.tck.launch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.RequirementId;

/** Requirements and results of cases that the tests of verdicts share. */
final class Cases {
  static final String FIRST = "features/sample.feature:10";
  static final String SECOND = "features/sample.feature:20";

  private Cases() {}

  /** A requirement with two cases. */
  static Requirement requirement(String id, Level level) {
    return new Requirement(
        new RequirementId(id),
        level,
        "Something holds",
        "That it holds.",
        "rtmregisterclient",
        "Always runs.",
        "the table",
        "features/sample.feature:5",
        List.of(
            new RequirementCase(FIRST, "First", level, Set.of(), List.of("Then it holds")),
            new RequirementCase(SECOND, "Second", level, Set.of(), List.of("Then it holds"))));
  }

  static CaseResult result(Requirement of, String id, CaseOutcome outcome, String reason) {
    return result(of, id, outcome, reason, Optional.empty());
  }

  static CaseResult deviation(Requirement of, String id, String broken) {
    CaseOutcome outcome =
        of.id().value().equals(broken) ? CaseOutcome.DEVIATES : CaseOutcome.BLOCKED;
    return result(of, id, outcome, "it does not hold", Optional.of(finding(broken)));
  }

  /** A case that fails by its own expectation, where the oracle names another requirement. */
  static CaseResult deviation(Requirement of, String id, String broken, String alsoBroken) {
    Finding plain = finding(broken);
    Finding both =
        new Finding(
            plain.requirement(),
            plain.blame(),
            plain.expected(),
            plain.butWas(),
            plain.after(),
            Optional.of(new RequirementId(alsoBroken)));
    return result(of, id, CaseOutcome.DEVIATES, "it does not hold", Optional.of(both));
  }

  static CaseResult observation(Requirement of, String id, String seen) {
    CaseResult plain = result(of, id, CaseOutcome.PASSED, "");
    return new CaseResult(
        plain.id(),
        plain.title(),
        plain.requirement(),
        plain.level(),
        plain.outcome(),
        plain.reason(),
        plain.finding(),
        List.of(new Observation(of.id().value(), seen)),
        plain.calls(),
        plain.time());
  }

  static CaseResult ofLevel(Level level, CaseResult result) {
    return new CaseResult(
        result.id(),
        result.title(),
        result.requirement(),
        level,
        result.outcome(),
        result.reason(),
        result.finding(),
        result.observations(),
        result.calls(),
        result.time());
  }

  static CaseResult ofSeveralCallers(CaseResult result, long histories, long calls) {
    return new CaseResult(
        result.id(),
        result.title(),
        result.requirement(),
        result.level(),
        result.outcome(),
        result.reason(),
        result.finding(),
        result.observations(),
        calls,
        result.time(),
        result.tables(),
        histories,
        result.lateness());
  }

  static Finding finding(String requirement) {
    return new Finding(
        new RequirementId(requirement),
        Blame.SUBJECT,
        "NULL",
        "a handle",
        List.of(
            "1. RtmRegisterClient(IP, 8) → handle 1", "2. RtmRegisterClient(IP, 8) → handle 2"));
  }

  private static CaseResult result(
      Requirement of, String id, CaseOutcome outcome, String reason, Optional<Finding> finding) {
    return new CaseResult(
        id,
        id.equals(FIRST) ? "First" : "Second",
        of.id(),
        of.level(),
        outcome,
        reason,
        finding,
        List.of(),
        3,
        Duration.ofMillis(2));
  }
}
