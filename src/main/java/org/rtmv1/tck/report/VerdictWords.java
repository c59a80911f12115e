package org.rtmv1.tck.report;

import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;

/** Puts the verdict of a run in words. */
public final class VerdictWords {
  private VerdictWords() {}

  /** Returns one or two words. */
  public static String headline(RunResult result) {
    return switch (result.ending()) {
      case CONFORMANT -> "Conformant";
      case DEVIATIONS -> "Deviates";
      case INCOMPLETE -> "Incomplete";
      case SUBJECT_LOST -> "Subject lost";
      case KIT_FAULT -> "Fault of the kit";
    };
  }

  /** Returns one sentence with the numbers behind the verdict. */
  public static String sentence(RunResult result) {
    long conformant = result.count(VerdictOutcome.CONFORMANT);
    long deviates = result.count(VerdictOutcome.DEVIATES);
    long untested = result.count(VerdictOutcome.NOT_TESTED);
    String tested =
        "%d of %d requirements conformant".formatted(conformant, result.verdicts().size());
    return switch (result.ending()) {
      case CONFORMANT ->
          tested
              + ", %d observed, %d not applicable, %d not testable on this subject."
                  .formatted(
                      result.count(VerdictOutcome.OBSERVED),
                      result.count(VerdictOutcome.NOT_APPLICABLE),
                      untested);
      case DEVIATIONS -> tested + ", %d deviate, %d not tested.".formatted(deviates, untested);
      case INCOMPLETE -> tested + ", none deviates, %d not tested.".formatted(untested);
      case SUBJECT_LOST -> "The subject could not be started or kept alive.";
      case KIT_FAULT -> "This is a bug in the kit, not in the subject; no verdict stands.";
    };
  }
}
