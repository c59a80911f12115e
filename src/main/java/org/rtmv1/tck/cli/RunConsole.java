package org.rtmv1.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.report.ReportContext;

/** Keeps each result of a run, and shows as much of the run as is asked for. */
final class RunConsole implements RunObserver {
  private final PrintWriter out;
  private final OutputFolder results;
  private final OutputFormat format;
  private final boolean quiet;
  private final ConsoleStyle style;
  private final ProgressDisplay progress;

  RunConsole(
      PrintWriter out,
      OutputFolder results,
      OutputFormat format,
      boolean quiet,
      ConsoleStyle style) {
    this.out = out;
    this.results = results;
    this.format = format;
    this.quiet = quiet;
    this.style = style;
    this.progress = new ProgressDisplay(out, style);
  }

  @Override
  public void started(int cases) {
    if (isTalkative()) {
      progress.started(cases);
    }
  }

  @Override
  public void ended(CaseResult result) {
    results.append(result);
    if (isTalkative()) {
      progress.ended(result);
    }
  }

  @Override
  public void walking() {
    if (isTalkative()) {
      progress.walking();
    }
  }

  private boolean isTalkative() {
    return !quiet && format == OutputFormat.TEXT;
  }

  /** Prints the result in the format that was asked for, and where the capsules are. */
  void finish(RunResult result, ReportContext context, List<Path> capsules) {
    if (format == OutputFormat.JSON) {
      out.print(results.json(result));
      return;
    }
    RunText text = new RunText(out, style);
    if (quiet) {
      text.verdict(result, context.known().check(result));
    } else {
      progress.finish();
      capsules.forEach(capsule -> out.println("Capsule: " + capsule));
      text.print(result, context, results.report(result));
    }
  }
}
