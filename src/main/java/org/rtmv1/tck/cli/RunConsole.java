package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.ResultFolder;
import org.rtmv1.tck.report.ResultsJson;
import org.rtmv1.tck.report.VerdictWords;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows a run on the console: one line that is drawn again on a terminal, a line now and then
 * elsewhere.
 */
final class RunConsole implements RunObserver {
  private static final int LINES = 10;
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter out;
  private final boolean silent;
  private final boolean terminal;
  private final ResultFolder results;
  private int cases;
  private int done;
  private int failed;

  private RunConsole(PrintWriter out, boolean silent, boolean terminal, ResultFolder results) {
    this.out = out;
    this.silent = silent;
    this.terminal = terminal;
    this.results = results;
  }

  static RunConsole of(PrintWriter out, boolean silent, ResultFolder results) {
    boolean terminal = Ansi.AUTO.enabled() && System.getenv("CI") == null;
    return new RunConsole(out, silent, terminal, results);
  }

  @Override
  public void started(int expected) {
    cases = expected;
    if (!silent && !terminal) {
      out.println("Running " + expected + " cases");
    }
  }

  @Override
  public void ended(CaseResult result) {
    results.append(result);
    done++;
    failed += result.outcome() == CaseOutcome.DEVIATES ? 1 : 0;
    if (silent) {
      return;
    }
    if (terminal) {
      out.print(ERASE + progress());
      out.flush();
    } else if (done % Math.max(1, cases / LINES) == 0) {
      out.println(progress());
    }
  }

  @Override
  public void walking() {
    if (!silent && !terminal) {
      out.println("Guided walks");
    }
  }

  private String progress() {
    return "%d of %d cases, %d failed".formatted(done, Math.max(cases, done), failed);
  }

  /** Prints the verdict. */
  void finish(RunResult result, Path folder, OutputFormat format) {
    if (terminal && !silent) {
      out.print(ERASE);
    }
    if (format == OutputFormat.JSON) {
      out.print(ResultsJson.of(result, ReportTime.context("")));
      return;
    }
    if (!silent) {
      result.verdicts().forEach(this::tell);
      out.println();
      result
          .counts()
          .forEach((outcome, count) -> out.printf(Locale.ROOT, "%6d %s%n", count, outcome.label()));
      out.printf(Locale.ROOT, "%,d calls in %d cases%n", result.calls(), result.cases().size());
      out.println("Report: " + folder.resolve("report.html"));
    }
    result.faults().forEach(fault -> out.println("This is a bug in the kit: " + fault));
    out.println(
        VerdictWords.headline(result).toUpperCase(Locale.ROOT)
            + ": "
            + VerdictWords.sentence(result));
  }

  private void tell(RequirementVerdict verdict) {
    String id = verdict.requirement().id() + "  " + verdict.requirement().title();
    if (verdict.outcome() == VerdictOutcome.DEVIATES) {
      Finding finding = verdict.findings().get(0);
      out.println();
      out.println("DEVIATES  " + id);
      out.println("  expected: " + finding.expected());
      out.println("  but was:  " + finding.butWas());
      out.println("  blame:    " + finding.blame().name().toLowerCase(Locale.ROOT));
      finding.after().forEach(line -> out.println("    " + line));
      out.println("  advice:   " + verdict.requirement().ifItFails());
    } else if (verdict.outcome() == VerdictOutcome.NOT_TESTED) {
      out.println("not tested  " + id + ": " + verdict.reason());
    }
  }
}
