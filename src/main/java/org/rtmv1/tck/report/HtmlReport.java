package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.KnownCheck;

/** Results as one HTML file that needs nothing else. */
public final class HtmlReport {
  private static final String TEMPLATE = "report.ftlh";

  /** The first screen names so many. */
  private static final int MOST_DEVIATIONS = 8;

  private HtmlReport() {}

  /** Returns the page. */
  public static String of(RunResult result, ReportContext context) {
    return Templates.filled(TEMPLATE, model(result, context));
  }

  private static Map<String, Object> model(RunResult result, ReportContext context) {
    KnownCheck known = context.known().check(result);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("gate", known.isAsked() ? known.headline() : "");
    model.put("gateSentence", known.isAsked() ? known.sentence() : "");
    model.put("gatePassed", known.exitCode() == 0);
    model.put("problems", known.problems().stream().map(known::inWords).toList());
    model.put("kit", context.kitVersion());
    model.put("date", context.date().map(HtmlReport::readable).orElse(""));
    model.put("options", context.subjectOptions());
    model.put("subject", result.manifest().name());
    model.put("version", result.manifest().version());
    model.put("verdict", VerdictWords.headline(result));
    model.put("verdictClass", result.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    model.put("sentence", VerdictWords.sentence(result));
    model.put("facts", facts(result));
    model.put("counts", counts(result));
    model.put("areas", areas(result));
    model.put(
        "requirements",
        result.verdicts().stream()
            .map(verdict -> RequirementModel.of(verdict, result, context, known))
            .toList());
    model.put("faults", result.faults());
    model.put("notTested", NotTested.rows(result));
    List<Map<String, String>> deviations = deviations(result);
    model.put("deviations", deviations.stream().limit(MOST_DEVIATIONS).toList());
    model.put("moreDeviations", Math.max(0, deviations.size() - MOST_DEVIATIONS));
    result
        .walks()
        .filter(walks -> walks.calls() > 0)
        .ifPresent(walks -> model.put("walks", WalkCharts.of(walks)));
    model.put("lateness", LatenessChart.of(result));
    model.put("kills", KillChart.of(result));
    model.put(
        "profile",
        BehaviourProfile.of(result).stream()
            .map(each -> Map.of("register", each.register(), "seen", each.seen()))
            .toList());
    return model;
  }

  private static List<Map<String, String>> facts(RunResult result) {
    List<Map<String, String>> facts = new ArrayList<>();
    fact(facts, "Profile", result.request().profile().label());
    fact(facts, "Seed", Long.toString(result.request().settings().seed()));
    fact(
        facts,
        "Evidence",
        "%s cases, %s calls%s"
            .formatted(
                number(result.cases().size()),
                number(result.calls()),
                result
                    .walks()
                    .map(walks -> " (" + number(walks.calls()) + " in guided walks)")
                    .orElse("")));
    List<String> leftOut = LeftOut.of(result);
    if (!leftOut.isEmpty()) {
      fact(facts, "Left out", String.join("; ", leftOut));
    }
    return facts;
  }

  /** What deviates, as the first screen says it. */
  private static List<Map<String, String>> deviations(RunResult result) {
    List<Map<String, String>> deviations = new ArrayList<>();
    for (RequirementVerdict verdict : result.verdicts()) {
      if (verdict.outcome() == VerdictOutcome.DEVIATES) {
        String seen =
            verdict.findings().stream()
                .findFirst()
                .map(each -> "expected %s, but was %s".formatted(each.expected(), each.butWas()))
                .orElse(verdict.reason());
        Requirement requirement = verdict.requirement();
        deviations.add(
            Map.of("id", requirement.id().value(), "title", requirement.title(), "seen", seen));
      }
    }
    return deviations;
  }

  private static String readable(String date) {
    return date.replaceFirst("T(\\d\\d:\\d\\d).*Z$", " $1 UTC");
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static void fact(List<Map<String, String>> facts, String name, String value) {
    facts.add(Map.of("name", name, "value", value));
  }

  private static List<Map<String, Object>> counts(RunResult result) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (VerdictOutcome outcome : VerdictOutcome.values()) {
      counts.add(
          Map.of(
              "label",
              outcome.label(),
              "words",
              outcome.label().replace('-', ' '),
              "count",
              result.count(outcome)));
    }
    return counts;
  }

  private static List<Map<String, Object>> areas(RunResult result) {
    Map<String, List<Map<String, String>>> areas = new LinkedHashMap<>();
    for (RequirementVerdict verdict : result.verdicts()) {
      areas
          .computeIfAbsent(verdict.requirement().id().area(), area -> new ArrayList<>())
          .add(
              Map.of(
                  "id", verdict.requirement().id().value(),
                  "number", Integer.toString(verdict.requirement().id().number()),
                  "outcome", verdict.outcome().label(),
                  "title", verdict.requirement().title()));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    areas.forEach(
        (area, cells) ->
            rows.add(Map.of("area", area, "name", AreaNames.of(area), "cells", cells)));
    return rows;
  }
}
