package org.rtmv1.tck.report;

import java.util.Locale;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;

/** Puts the verdict of a run in words. */
public final class VerdictWords {
  private VerdictWords() {}

  /** Returns where a cause lies, in a word. */
  static String words(Blame blame) {
    return blame.name().toLowerCase(Locale.ROOT);
  }

  /** Returns one or two words. */
  public static String headline(RunResult result) {
    return result
        .request()
        .shard()
        .map(shard -> "Shard %d of %d".formatted(shard.number(), shard.total()))
        .orElseGet(() -> ofWholeRun(result));
  }

  private static String ofWholeRun(RunResult result) {
    return switch (result.ending()) {
      case CONFORMANT -> "Conformant";
      case PART_PASSED -> "No deviation";
      case DEVIATIONS -> "Deviates";
      case INCOMPLETE -> "Incomplete";
      case SUBJECT_LOST -> "Subject lost";
      case KIT_FAULT -> "Fault of the kit";
    };
  }

  /** Returns one sentence with the numbers behind the verdict. */
  public static String sentence(RunResult result) {
    return result.request().shard().isPresent()
        ? ofPart(result) + " This is part of a run; 'merge' gives the verdict."
        : sentenceOfWholeRun(result);
  }

  private static String ofPart(RunResult result) {
    int size = result.verdicts().size();
    String requirements = size == 1 ? "1 requirement" : size + " requirements";
    return switch (result.ending()) {
      case PART_PASSED, CONFORMANT -> "no deviation from %s.".formatted(requirements);
      case DEVIATIONS ->
          "deviations from %d of %s."
              .formatted(result.count(VerdictOutcome.DEVIATES), requirements);
      case INCOMPLETE ->
          "no deviation from %s, %d not tested."
              .formatted(requirements, result.count(VerdictOutcome.NOT_TESTED));
      case SUBJECT_LOST, KIT_FAULT -> sentenceOfWholeRun(result);
    };
  }

  private static String sentenceOfWholeRun(RunResult result) {
    long conformant = result.count(VerdictOutcome.CONFORMANT);
    long deviates = result.count(VerdictOutcome.DEVIATES);
    long untested = result.count(VerdictOutcome.NOT_TESTED);
    String tested =
        "%d of %d requirements conformant".formatted(conformant, result.verdicts().size());
    return switch (result.ending()) {
      case CONFORMANT, PART_PASSED ->
          tested
              + ", %d observed, %d not applicable, %d not testable on this subject."
                  .formatted(
                      result.count(VerdictOutcome.OBSERVED),
                      result.count(VerdictOutcome.NOT_APPLICABLE),
                      untested);
      case DEVIATIONS ->
          tested
              + ", %d %s, %d not tested."
                  .formatted(deviates, deviates == 1 ? "deviates" : "deviate", untested);
      case INCOMPLETE -> tested + ", none deviates, %d not tested.".formatted(untested);
      case SUBJECT_LOST -> "The subject could not be started or kept alive.";
      case KIT_FAULT -> "This is a bug in the kit, not in the subject; no verdict stands.";
    };
  }
}
