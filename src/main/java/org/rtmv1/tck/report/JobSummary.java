package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.KnownCheck;
import org.rtmv1.tck.report.known.KnownDeviation;

/** A run in a page of Markdown, as CI servers show it beside a job. */
public final class JobSummary {
  private static final int MOST_CALLS = 30;

  private JobSummary() {}

  /** Returns the page, which ends with a line feed. */
  public static String of(RunResult result, ReportContext context) {
    KnownCheck known = context.known().check(result);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("md", new MarkdownText());
    model.put("subject", result.manifest().name());
    model.put("version", result.manifest().version());
    model.put("verdict", VerdictWords.headline(result));
    model.put("sentence", VerdictWords.sentence(result));
    model.put("gate", known.isAsked() ? known.headline() : "");
    model.put("gateSentence", known.isAsked() ? known.sentence() : "");
    model.put("problems", known.problems().stream().map(known::inWords).toList());
    model.put("faults", result.faults());
    counts(result, model);
    model.put("deviating", deviating(result, context, known));
    model.put("notTested", NotTested.rows(result));
    model.put("kit", context.kitVersion());
    model.put("profile", result.request().profile().label());
    model.put("seed", Long.toString(result.request().settings().seed()));
    model.put("date", context.date().orElse(""));
    return Templates.filled("summary.ftl", model);
  }

  private static void counts(RunResult result, Map<String, Object> model) {
    List<String> columns = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (VerdictOutcome outcome : VerdictOutcome.values()) {
      columns.add(outcome.label().replace('-', ' '));
      facts.add(Long.toString(result.count(outcome)));
    }
    columns.addAll(List.of("cases", "calls"));
    facts.add(String.format(Locale.ROOT, "%,d", result.cases().size()));
    facts.add(String.format(Locale.ROOT, "%,d", result.calls()));
    model.put("columns", columns);
    model.put("facts", facts);
  }

  private static List<Map<String, Object>> deviating(
      RunResult result, ReportContext context, KnownCheck known) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == VerdictOutcome.DEVIATES)
        .map(verdict -> deviation(verdict, result, context, known))
        .toList();
  }

  private static Map<String, Object> deviation(
      RequirementVerdict verdict, RunResult result, ReportContext context, KnownCheck known) {
    Finding finding = verdict.findings().get(0);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", verdict.requirement().id().value());
    model.put("title", verdict.requirement().title());
    model.put(
        "known", known.of(verdict.requirement().id()).map(KnownDeviation::inWords).orElse(""));
    model.put("expected", finding.expected());
    model.put("butWas", finding.butWas());
    model.put("after", lastOf(finding.after()));
    model.put("again", Rerun.command(verdict.requirement().id(), result, context));
    return model;
  }

  /** What led there is told from its end: a page of a job has room for some of it. */
  private static List<String> lastOf(List<String> calls) {
    int left = calls.size() - MOST_CALLS;
    if (left <= 0) {
      return calls;
    }
    List<String> shown = new ArrayList<>(List.of("… " + left + " calls before"));
    shown.addAll(calls.subList(left, calls.size()));
    return shown;
  }
}
