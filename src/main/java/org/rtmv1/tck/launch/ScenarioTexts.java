package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.rtm.RequirementId;

/** The scenarios of the requirements, as the kit's feature files word them. */
public final class ScenarioTexts {
  private static final Pattern SCENARIO = Pattern.compile("    Scenario(?: Outline)?: (.*)");
  private static final Pattern NEXT_RULE = Pattern.compile("  [@R].*");
  private static final Pattern TAGS = Pattern.compile(" *@.*");

  private ScenarioTexts() {}

  /**
   * Returns the scenarios of each requirement in the order of their file.
   *
   * @throws CatalogueException where the feature files are missing
   */
  public static Map<RequirementId, List<ScenarioText>> of(RequirementCatalogue catalogue) {
    Map<String, List<String>> files = new HashMap<>();
    FeatureFiles.read().forEach((name, text) -> files.put(name, text.lines().toList()));
    Map<RequirementId, List<ScenarioText>> scenarios = new HashMap<>();
    for (Requirement each : catalogue.all()) {
      scenarios.put(each.id(), of(each, files.getOrDefault(file(each.place()), List.of())));
    }
    return scenarios;
  }

  private static List<ScenarioText> of(Requirement requirement, List<String> file) {
    List<ScenarioText> scenarios = new ArrayList<>();
    int end = line(requirement.place());
    while (end < file.size() && !NEXT_RULE.matcher(file.get(end)).matches()) {
      end++;
    }
    int begin = end;
    for (int index = end - 1; index >= line(requirement.place()); index--) {
      Matcher name = SCENARIO.matcher(file.get(index));
      if (name.matches()) {
        scenarios.add(0, scenario(name.group(1), requirement, file.subList(index, begin), index));
        begin = index;
      }
    }
    return scenarios;
  }

  private static ScenarioText scenario(
      String title, Requirement requirement, List<String> text, int index) {
    List<RequirementCase> cases =
        requirement.cases().stream()
            .filter(each -> line(each.id()) > index && line(each.id()) <= index + text.size())
            .toList();
    Level level = cases.isEmpty() ? requirement.level() : cases.get(0).level();
    String place = file(requirement.place()) + ":" + (index + 1);
    return new ScenarioText(title, place, level, lines(text.subList(1, text.size())), cases);
  }

  private static List<String> lines(List<String> text) {
    List<String> lines = new ArrayList<>();
    for (String line : text) {
      if (!TAGS.matcher(line).matches() && !(line.isBlank() && endsBlank(lines))) {
        lines.add(line.replaceFirst("^ {6}", ""));
      }
    }
    while (endsBlank(lines) && !lines.isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static boolean endsBlank(List<String> lines) {
    return lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
  }

  private static String file(String place) {
    return place.substring(0, place.lastIndexOf(':'));
  }

  private static int line(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }
}
