package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rtmv1.tck.cli.ConsoleStyle.Colour;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.Rerun;
import org.rtmv1.tck.report.VerdictWords;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.report.known.KnownDeviation;

/** Tells the result of a run as text. */
final class RunText {
  private static final Pattern MORE_REASONS = Pattern.compile(" \\(and \\w+ more reasons?\\)$");

  private final PrintWriter out;
  private final ConsoleStyle style;

  RunText(PrintWriter out, ConsoleStyle style) {
    this.out = out;
    this.style = style;
  }

  /**
   * Prints deviations, what was not tested, the numbers and the verdict.
   *
   * @param context how the subject is named again, and what is known of it
   */
  void print(RunResult result, ReportContext context, Path report) {
    body(result, context);
    out.println((result.request().shard().isPresent() ? "Shard: " : "Report: ") + report);
    verdict(result, context.known().check(result));
  }

  /** Prints the same of a run that is over, which has no report. */
  void printAgain(RunResult result, ReportContext context) {
    body(result, context);
    verdict(result, context.known().check(result));
  }

  private void body(RunResult result, ReportContext context) {
    KnownCheck known = context.known().check(result);
    result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)
        .forEach(
            verdict ->
                known
                    .of(verdict.requirement().id())
                    .ifPresentOrElse(
                        entry -> known(verdict, entry),
                        () ->
                            deviation(
                                verdict,
                                Rerun.command(verdict.requirement().id(), result, context))));
    notTested(result);
    out.println();
    result
        .counts()
        .forEach((outcome, count) -> out.printf(Locale.ROOT, "%6d %s%n", count, outcome.label()));
    out.printf(Locale.ROOT, "%,d calls in %,d cases%n", result.calls(), result.cases().size());
  }

  /** Prints the verdict alone, and whether the run passes where some deviations are known. */
  void verdict(RunResult result, KnownCheck known) {
    result.faults().forEach(fault -> out.println("This is a bug in the kit: " + fault));
    String headline = VerdictWords.headline(result).toUpperCase(Locale.ROOT);
    out.println(style.in(colour(result), headline) + ": " + VerdictWords.sentence(result));
    if (known.isAsked()) {
      known.problems().forEach(problem -> out.println(known.inWords(problem)));
      Colour passed = known.exitCode() == 0 ? Colour.GREEN : Colour.RED;
      String gate = known.headline().toUpperCase(Locale.ROOT);
      out.println(style.in(passed, gate) + ": " + known.sentence());
    }
  }

  private static Colour colour(RunResult result) {
    return switch (result.ending()) {
      case CONFORMANT -> Colour.GREEN;
      case INCOMPLETE, PART_PASSED -> Colour.YELLOW;
      default -> Colour.RED;
    };
  }

  private void known(RequirementVerdict verdict, KnownDeviation entry) {
    out.println();
    out.println(style.in(Colour.YELLOW, "KNOWN     ") + style.bold(name(verdict)));
    out.println("  " + entry.inWords());
  }

  private void deviation(RequirementVerdict verdict, String again) {
    Finding finding = verdict.findings().get(0);
    out.println();
    out.println(style.in(Colour.RED, "DEVIATES  ") + style.bold(name(verdict)));
    out.println("  expected: " + finding.expected());
    out.println("  but was:  " + finding.butWas());
    out.println("  blame:    " + finding.blame().name().toLowerCase(Locale.ROOT));
    if (!finding.after().isEmpty()) {
      out.println("  after:");
      finding.after().forEach(line -> out.println("    " + line));
    }
    out.println("  advice:   " + verdict.requirement().ifItFails());
    out.println("  again:    " + again);
  }

  private static String name(RequirementVerdict verdict) {
    return verdict.requirement().id() + "  " + verdict.requirement().title();
  }

  /** What was not tested for the same cause stands together. */
  private void notTested(RunResult result) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (RequirementVerdict verdict : result.verdicts()) {
      if (verdict.outcome() == VerdictOutcome.NOT_TESTED) {
        ids.computeIfAbsent(cause(verdict.reason()), cause -> new ArrayList<>())
            .add(verdict.requirement().id().value());
      }
    }
    if (!ids.isEmpty()) {
      out.println();
      out.println(style.in(Colour.YELLOW, "NOT TESTED"));
      ids.forEach((cause, which) -> out.println("  " + String.join(" ", which) + ": " + cause));
    }
  }

  /** Steps that ask for the same thing in other words fail for the same cause. */
  private static String cause(String reason) {
    String first = MORE_REASONS.matcher(reason).replaceFirst("");
    int failure = first.indexOf(": expected ");
    return failure < 0 ? first : "a preparation failed" + first.substring(failure);
  }
}
