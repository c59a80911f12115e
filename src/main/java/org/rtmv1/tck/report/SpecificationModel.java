package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.ScenarioText;
import org.rtmv1.tck.launch.ScenarioTexts;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.rtm.RequirementId;

/** The specification document as its templates see it. */
final class SpecificationModel {
  private SpecificationModel() {}

  static Map<String, Object> of(Optional<RecordedRun> run) {
    RequirementCatalogue catalogue = RequirementCatalogue.read();
    Map<String, Object> model = new LinkedHashMap<>();
    run.ifPresent(each -> model.put("run", run(each, catalogue)));
    model.put("levels", levels(catalogue));
    model.put("size", catalogue.all().size());
    model.put("cases", catalogue.all().stream().mapToInt(each -> each.cases().size()).sum());
    model.put("areas", areas(catalogue, run));
    model.put("questions", OpenQuestion.all().stream().map(each -> question(each, run)).toList());
    model.put("otherAnswers", run.map(SpecificationModel::otherAnswers).orElse(List.of()));
    model.put("pages", PageCoverage.of(catalogue));
    return model;
  }

  private static Map<String, Object> run(RecordedRun run, RequirementCatalogue catalogue) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("subject", run.subject().name());
    model.put("version", run.subject().version());
    model.put("verdict", run.verdict().replace('-', ' '));
    model.put("verdictClass", run.verdict());
    model.put("kit", run.kit());
    model.put("date", run.date());
    model.put("profile", run.profile());
    model.put("seed", Long.toString(run.seed()));
    model.put("notes", notes(run, catalogue));
    model.put("counts", counts(run));
    model.put("deviating", deviating(run, catalogue));
    return model;
  }

  private static List<String> notes(RecordedRun run, RequirementCatalogue catalogue) {
    List<String> notes = new ArrayList<>();
    if (!run.complete()) {
      notes.add("The run was broken off: what it had not come to is not tested.");
    }
    if (!run.onlyRequirements().isEmpty()) {
      notes.add("The run was confined to " + String.join(", ", run.onlyRequirements()) + ".");
    }
    if (run.noWait()) {
      notes.add("What takes real time was left out of the run.");
    }
    List<String> unknown =
        run.requirements().stream()
            .map(RecordedRun.Verdict::id)
            .filter(id -> catalogue.all().stream().noneMatch(each -> each.id().value().equals(id)))
            .toList();
    if (!unknown.isEmpty()) {
      notes.add("The run has verdicts that this kit has no rule for: " + unknown + ".");
    }
    run.kitFaults().forEach(fault -> notes.add("A fault of the kit: " + fault));
    return notes;
  }

  private static List<String> deviating(RecordedRun run, RequirementCatalogue catalogue) {
    return catalogue.all().stream()
        .map(each -> each.id().value())
        .filter(
            id ->
                run.requirement(id)
                    .filter(verdict -> verdict.outcome().equals(VerdictOutcome.DEVIATES.label()))
                    .isPresent())
        .toList();
  }

  private static List<Map<String, Object>> counts(RecordedRun run) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (VerdictOutcome outcome : VerdictOutcome.values()) {
      String label = outcome.label();
      long count = run.requirements().stream().filter(each -> each.outcome().equals(label)).count();
      counts.add(Map.of("label", label, "words", label.replace('-', ' '), "count", count));
    }
    return counts;
  }

  private static List<Map<String, Object>> levels(RequirementCatalogue catalogue) {
    List<Map<String, Object>> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = catalogue.all().stream().filter(each -> each.level() == level).count();
      levels.add(Map.of("letter", level.name(), "words", words(level), "count", count));
    }
    return levels;
  }

  static String words(Level level) {
    return switch (level) {
      case D -> "documented";
      case R -> "derived";
      case H -> "header";
      case O -> "observed";
    };
  }

  private static List<Map<String, Object>> areas(
      RequirementCatalogue catalogue, Optional<RecordedRun> run) {
    Map<RequirementId, List<ScenarioText>> scenarios = ScenarioTexts.of(catalogue);
    Map<String, List<Map<String, Object>>> areas = new LinkedHashMap<>();
    for (Requirement each : catalogue.all()) {
      areas
          .computeIfAbsent(each.id().area(), area -> new ArrayList<>())
          .add(SpecifiedRequirement.of(each, scenarios.getOrDefault(each.id(), List.of()), run));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    areas.forEach(
        (area, requirements) ->
            rows.add(
                Map.of("area", area, "name", AreaNames.of(area), "requirements", requirements)));
    return rows;
  }

  private static Map<String, Object> question(OpenQuestion question, Optional<RecordedRun> run) {
    return Map.of(
        "number",
        question.number(),
        "requirement",
        question.requirement(),
        "question",
        question.question(),
        "readings",
        question.readings(),
        "pages",
        question.pages(),
        "answers",
        run.map(each -> answers(each, Optional.of(question))).orElse(List.of()));
  }

  private static List<Map<String, String>> otherAnswers(RecordedRun run) {
    return answers(run, Optional.empty());
  }

  private static List<Map<String, String>> answers(
      RecordedRun run, Optional<OpenQuestion> question) {
    return run.behaviourProfile().stream()
        .filter(each -> OpenQuestion.answeredBy(each.register()).equals(question))
        .map(each -> Map.of("register", each.register(), "seen", each.seen()))
        .toList();
  }
}
