package org.rtmv1.tck.launch;

import java.util.List;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;

/** Decides how a run as a whole has ended. */
final class RunEnding {
  private RunEnding() {}

  static RunResult.Ending of(
      List<RequirementVerdict> verdicts, List<CaseResult> results, List<String> faults) {
    if (!faults.isEmpty()) {
      return RunResult.Ending.KIT_FAULT;
    }
    if (!results.isEmpty()
        && results.stream().allMatch(RunEnding::isLostOrSkipped)
        && anyLost(results)) {
      return RunResult.Ending.SUBJECT_LOST;
    }
    if (verdicts.stream().anyMatch(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)) {
      return RunResult.Ending.DEVIATIONS;
    }
    boolean open = verdicts.stream().anyMatch(RequirementVerdict::isOpen);
    boolean nothing = verdicts.stream().noneMatch(RunEnding::isDecided);
    return open || nothing ? RunResult.Ending.INCOMPLETE : RunResult.Ending.CONFORMANT;
  }

  /**
   * Returns how a shard has ended, whose part alone can neither make a subject conformant nor the
   * run incomplete by being empty.
   */
  static RunResult.Ending ofPart(RunResult.Ending whole, List<RequirementVerdict> verdicts) {
    return switch (whole) {
      case CONFORMANT -> RunResult.Ending.PART_PASSED;
      case INCOMPLETE ->
          verdicts.stream().anyMatch(RequirementVerdict::isOpen)
              ? whole
              : RunResult.Ending.PART_PASSED;
      default -> whole;
    };
  }

  private static boolean anyLost(List<CaseResult> results) {
    return results.stream().anyMatch(result -> result.outcome() == CaseOutcome.SUBJECT_LOST);
  }

  private static boolean isLostOrSkipped(CaseResult result) {
    return switch (result.outcome()) {
      case SUBJECT_LOST, NOT_APPLICABLE, NOT_TESTED -> true;
      default -> false;
    };
  }

  private static boolean isDecided(RequirementVerdict verdict) {
    return verdict.outcome() == VerdictOutcome.CONFORMANT
        || verdict.outcome() == VerdictOutcome.OBSERVED;
  }
}
