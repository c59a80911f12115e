package org.rtmv1.tck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.ScenarioText;

/** One requirement as the templates of the specification document see it. */
final class SpecifiedRequirement {
  private static final int MOST_FINDINGS = 3;
  private static final String ABSENT = "absent";
  private static final Pattern KEYWORD =
      Pattern.compile("( *)(Given|When|Then|And|But|Examples:)(.*)", Pattern.DOTALL);

  private SpecifiedRequirement() {}

  static Map<String, Object> of(
      Requirement requirement, List<ScenarioText> scenarios, Optional<RecordedRun> run) {
    String id = requirement.id().value();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", id);
    model.put("number", requirement.id().number());
    model.put("level", requirement.level().name());
    model.put("levelWords", SpecificationModel.words(requirement.level()));
    model.put("title", requirement.title());
    model.put("asked", requirement.asked());
    model.put("source", requirement.source());
    model.put("notRun", requirement.notRun());
    model.put("ifItFails", requirement.ifItFails());
    model.put("cases", requirement.cases().size());
    model.put("scenarios", scenarios.stream().map(each -> scenario(each, requirement)).toList());
    model.put("questions", questions(id));
    run.ifPresent(each -> verdict(model, each.requirement(id)));
    return model;
  }

  private static List<Integer> questions(String id) {
    return OpenQuestion.all().stream()
        .filter(each -> each.requirement().equals(id))
        .map(OpenQuestion::number)
        .toList();
  }

  private static void verdict(Map<String, Object> model, Optional<RecordedRun.Verdict> verdict) {
    model.put("outcome", verdict.map(RecordedRun.Verdict::outcome).orElse(ABSENT));
    model.put(
        "outcomeWords",
        verdict.map(each -> each.outcome().replace('-', ' ')).orElse("not in this run"));
    model.put("reason", verdict.map(RecordedRun.Verdict::reason).orElse(""));
    model.put("evidence", verdict.map(RecordedRun.Verdict::evidence).orElse(""));
    model.put(
        "findings",
        verdict.map(RecordedRun.Verdict::findings).orElse(List.of()).stream()
            .limit(MOST_FINDINGS)
            .map(
                each ->
                    Map.of(
                        "expected", each.expected(),
                        "butWas", each.butWas(),
                        "after", each.after()))
            .toList());
  }

  private static Map<String, Object> scenario(ScenarioText scenario, Requirement requirement) {
    return Map.of(
        "title", scenario.title(),
        "place", scenario.place(),
        "anchor", scenario.place().replaceAll(".*/|\\.feature", "").replace(':', '-'),
        "observed", scenario.level() != requirement.level(),
        "levelWords", SpecificationModel.words(scenario.level()),
        "cases", scenario.cases().size(),
        "lines", scenario.lines().stream().map(SpecifiedRequirement::line).toList());
  }

  private static Map<String, String> line(String line) {
    Matcher parts = KEYWORD.matcher(line);
    return parts.matches()
        ? Map.of("indent", parts.group(1), "keyword", parts.group(2), "rest", parts.group(3))
        : Map.of("indent", "", "keyword", "", "rest", line);
  }
}
