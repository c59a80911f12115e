package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.known.KnownCheck;

/** Results as one HTML file that needs nothing else. */
public final class HtmlReport {
  private static final String TEMPLATE = "report.ftlh";

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
    model.put("date", context.date().orElse(""));
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
    result
        .walks()
        .filter(walks -> walks.calls() > 0)
        .ifPresent(walks -> model.put("walks", WalkCharts.of(walks)));
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
    fact(facts, "Cases", Integer.toString(result.cases().size()));
    fact(facts, "Calls", number(result.calls()));
    result
        .walks()
        .ifPresent(walks -> fact(facts, "Of these, in guided walks", number(walks.calls())));
    return facts;
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
