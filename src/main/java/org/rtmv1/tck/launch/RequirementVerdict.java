package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.model.Observation;

/**
 * The verdict on one requirement.
 *
 * @param requirement the requirement
 * @param outcome the verdict
 * @param reason why, where it is not conformant; empty otherwise
 * @param lacksCapability whether it is not tested only because the subject does not offer what
 *     testing it takes
 * @param evidence what the verdict rests on
 * @param findings the deviations from it, in any case
 * @param observations the choices that its cases recorded
 * @param cases the results of its own cases
 */
public record RequirementVerdict(
    Requirement requirement,
    VerdictOutcome outcome,
    String reason,
    boolean lacksCapability,
    String evidence,
    List<Finding> findings,
    List<Observation> observations,
    List<CaseResult> cases) {
  /** Copies the lists. */
  public RequirementVerdict {
    findings = List.copyOf(findings);
    observations = List.copyOf(observations);
    cases = List.copyOf(cases);
  }

  /**
   * Tells whether it keeps a subject from conforming: a deviation, or a test that did not come off.
   */
  public boolean isBroken() {
    return outcome == VerdictOutcome.DEVIATES || isOpen();
  }

  /** Tells whether the subject offers what testing it takes, and yet it is not tested. */
  boolean isOpen() {
    return outcome == VerdictOutcome.NOT_TESTED && !lacksCapability;
  }

  /** Returns where the cause of the first deviation lies. */
  public Optional<Blame> blame() {
    return findings.stream().findFirst().map(Finding::blame);
  }
}
