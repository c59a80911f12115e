package org.rtmv1.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.JobSummary;
import org.rtmv1.tck.report.ReportContext;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.report.known.KnownDeviation;

/**
 * What a run tells the GitHub job that it is part of: a summary on the job's page, and annotations,
 * which GitHub reads on either stream. Elsewhere it tells nothing.
 */
final class GitHubJob {
  /** GitHub shows ten of a kind for each step. */
  private static final int MOST = 10;

  private final Map<String, String> environment;
  private final PrintWriter err;

  GitHubJob(Map<String, String> environment, PrintWriter err) {
    this.environment = environment;
    this.err = err;
  }

  /** Tells the job what a run has shown. A part of a run leaves that to the merge. */
  void tell(RunResult result, ReportContext context) {
    if (!"true".equals(environment.get("GITHUB_ACTIONS")) || result.request().shard().isPresent()) {
      return;
    }
    KnownCheck known = context.known().check(result);
    known.problems().stream()
        .filter(problem -> problem.line() > 0)
        .limit(MOST)
        .forEach(problem -> ofList(problem, known));
    result.faults().stream()
        .limit(MOST)
        .forEach(fault -> annotate("error", "title=" + property("Fault of the kit"), fault));
    deviations(result, known, false);
    deviations(result, known, true);
    summary(result, context);
  }

  private void ofList(KnownCheck.Problem problem, KnownCheck known) {
    annotate(
        "error",
        "file=%s,line=%d,title=%s"
            .formatted(
                property(known.file()),
                problem.line(),
                property("Known deviation " + problem.requirement())),
        problem.text());
  }

  private void deviations(RunResult result, KnownCheck known, boolean wanted) {
    result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)
        .filter(verdict -> known.of(verdict.requirement().id()).isPresent() == wanted)
        .limit(MOST)
        .forEach(verdict -> deviation(verdict, known.of(verdict.requirement().id())));
  }

  private void deviation(RequirementVerdict verdict, Optional<KnownDeviation> entry) {
    Finding finding = verdict.findings().get(0);
    annotate(
        entry.isPresent() ? "warning" : "error",
        "title=" + property(verdict.requirement().id() + " " + verdict.requirement().title()),
        "expected %s, but was %s%s"
            .formatted(
                finding.expected(),
                finding.butWas(),
                entry.map(known -> "\nknown: " + known.inWords()).orElse("")));
  }

  private void annotate(String kind, String properties, String text) {
    err.println("::" + kind + " " + properties + "::" + data(text));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private void summary(RunResult result, ReportContext context) {
    String page = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (page.isEmpty()) {
      return;
    }
    try {
      Files.writeString(
          Path.of(page),
          JobSummary.of(result, context),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | InvalidPathException e) {
      err.println("The summary cannot be added to GITHUB_STEP_SUMMARY, " + page + ": " + e + ".");
    }
  }
}
