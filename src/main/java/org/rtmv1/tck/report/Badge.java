package org.rtmv1.tck.report;

import java.util.Map;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.KnownCheck;

/** The verdict as a picture of a line's height, for a README or a dashboard. */
final class Badge {
  private static final int LEFT = 54;
  private static final int MARGIN = 16;
  private static final double WIDTH_OF_LETTER = 6.6;

  private Badge() {}

  /** Returns the picture, SVG that needs nothing else. */
  static String of(RunResult result, KnownCheck known) {
    String text = text(result, known);
    int right = MARGIN + (int) Math.round(text.length() * WIDTH_OF_LETTER);
    return Templates.filled(
        "badge.ftlx",
        Map.of(
            "text",
            text,
            "left",
            LEFT,
            "right",
            right,
            "width",
            LEFT + right,
            "colour",
            colour(result, known)));
  }

  private static String text(RunResult result, KnownCheck known) {
    return switch (result.ending()) {
      case CONFORMANT, PART_PASSED -> part(result) + result.count(VerdictOutcome.CONFORMANT);
      case DEVIATIONS -> deviations(result.count(VerdictOutcome.DEVIATES), known);
      case INCOMPLETE -> "incomplete";
      case SUBJECT_LOST -> "subject lost";
      case KIT_FAULT -> "fault of the kit";
    };
  }

  /** A part of the requirements never looks like all of them. */
  private static String part(RunResult result) {
    String profile = result.request().profile().label();
    return result.request().only().isEmpty()
        ? "conformant (%s), ".formatted(profile)
        : "conformant in a part: ";
  }

  private static String deviations(long count, KnownCheck known) {
    String words = count == 1 ? "1 deviation" : count + " deviations";
    return known.isAsked() && known.exitCode() == 0 ? words + ", known" : words;
  }

  private static String colour(RunResult result, KnownCheck known) {
    return switch (result.ending()) {
      case CONFORMANT, PART_PASSED -> "#1d7a46";
      case DEVIATIONS -> known.isAsked() && known.exitCode() == 0 ? "#8a5a00" : "#b3261e";
      case INCOMPLETE -> "#8a5a00";
      case SUBJECT_LOST, KIT_FAULT -> "#b3261e";
    };
  }
}
