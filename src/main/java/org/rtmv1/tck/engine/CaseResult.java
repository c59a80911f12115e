package org.rtmv1.tck.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What one case has shown.
 *
 * @param id names the case in its run: {@code features/x.feature:123}, or a property's name
 * @param title the scenario's or property's name
 * @param requirement the requirement that the case belongs to
 * @param level the requirement's level
 * @param outcome how the case ended
 * @param reason why it ended so, for a reader; empty for {@link CaseOutcome#PASSED}
 * @param finding the deviation; its requirement may be another than the case's own
 * @param observations the choices that the subject was seen to make
 * @param calls the number of calls made
 * @param time how long the case took
 * @param tables how the table stood behind the steps that changed it; empty for what has no steps
 * @param histories how many histories were checked in which calls of several callers overlapped
 * @param lateness how long after their time expired routes were still there, as far as was seen
 */
public record CaseResult(
    String id,
    String title,
    RequirementId requirement,
    Level level,
    CaseOutcome outcome,
    String reason,
    Optional<Finding> finding,
    List<Observation> observations,
    long calls,
    Duration time,
    List<TableState> tables,
    long histories,
    List<Duration> lateness) {
  /** Copies the lists. */
  public CaseResult {
    observations = List.copyOf(observations);
    tables = List.copyOf(tables);
    lateness = List.copyOf(lateness);
  }

  /** Makes a result of which no tables and no times are known. */
  public CaseResult(
      String id,
      String title,
      RequirementId requirement,
      Level level,
      CaseOutcome outcome,
      String reason,
      Optional<Finding> finding,
      List<Observation> observations,
      long calls,
      Duration time) {
    this(
        id,
        title,
        requirement,
        level,
        outcome,
        reason,
        finding,
        observations,
        calls,
        time,
        List.of(),
        0,
        List.of());
  }

  /** Returns a copy that ended otherwise. */
  public CaseResult ended(CaseOutcome newOutcome, String newReason, Optional<Finding> newFinding) {
    return new CaseResult(
        id,
        title,
        requirement,
        level,
        newOutcome,
        newReason,
        newFinding,
        observations,
        calls,
        time,
        tables,
        histories,
        lateness);
  }
}
