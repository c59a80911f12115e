package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.spi.Manifest;

/**
 * What a run has shown.
 *
 * @param manifest what the subject tells about itself
 * @param request what was asked for
 * @param verdicts one for each requirement asked for, in the catalogue's order
 * @param cases the results of all cases: scenarios by file and line, then laws, then walks
 * @param observations the choices that guided walks saw the subject make
 * @param walks what guided walks covered, where there were any
 * @param faults faults of the kit itself, each a sentence
 * @param ending how the run as a whole ended
 */
public record RunResult(
    Manifest manifest,
    RunRequest request,
    List<RequirementVerdict> verdicts,
    List<CaseResult> cases,
    List<Observation> observations,
    Optional<WalkSummary> walks,
    List<String> faults,
    Ending ending) {
  /** How a run ends, with the exit status that says so. */
  public enum Ending {
    CONFORMANT(0),
    /** The run was a shard, which showed no deviation; the verdict takes the others too. */
    PART_PASSED(0),
    DEVIATIONS(1),
    INCOMPLETE(2),
    SUBJECT_LOST(4),
    KIT_FAULT(5);

    private final int exitCode;

    Ending(int exitCode) {
      this.exitCode = exitCode;
    }

    /** Returns the exit status of the command. */
    public int exitCode() {
      return exitCode;
    }
  }

  /** Copies the lists. */
  public RunResult {
    verdicts = List.copyOf(verdicts);
    cases = List.copyOf(cases);
    observations = List.copyOf(observations);
    faults = List.copyOf(faults);
  }

  /** Returns how many requirements have each outcome; outcomes without any are left out. */
  public Map<VerdictOutcome, Long> counts() {
    Map<VerdictOutcome, Long> counts = new TreeMap<>();
    verdicts.forEach(verdict -> counts.merge(verdict.outcome(), 1L, Long::sum));
    return counts;
  }

  /** Returns how many requirements have this outcome. */
  public long count(VerdictOutcome outcome) {
    return counts().getOrDefault(outcome, 0L);
  }

  /** Returns how many calls were made in all cases and walks. */
  public long calls() {
    return cases.stream().mapToLong(CaseResult::calls).sum()
        + walks.map(WalkSummary::calls).orElse(0L);
  }
}
