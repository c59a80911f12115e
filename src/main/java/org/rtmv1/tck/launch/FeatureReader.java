package org.rtmv1.tck.launch;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.CaseTitle;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.rtm.RequirementId;

/** Reads the requirements out of one feature file: one for each rule. */
final class FeatureReader {
  private static final Pattern REQUIREMENT = Pattern.compile("@[A-Z]{3}-[1-9][0-9]*");
  private static final Pattern LEVEL = Pattern.compile("@[DRHO]");

  private final String name;
  private final Map<String, Long> lines = new HashMap<>();
  private final List<Pickle> pickles = new ArrayList<>();

  private FeatureReader(String name) {
    this.name = name;
  }

  /**
   * Returns the requirements of a file in their order.
   *
   * @param name the file's name, as cases name it
   * @throws CatalogueException where the file cannot be parsed or a rule lacks what it needs
   */
  static List<Requirement> read(String name, String text) {
    return new FeatureReader(name).read(text);
  }

  private List<Requirement> read(String text) {
    List<Requirement> requirements = new ArrayList<>();
    try (Stream<Envelope> envelopes =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(name, text.getBytes(StandardCharsets.UTF_8))) {
      List<Envelope> all = envelopes.toList();
      all.forEach(envelope -> envelope.getParseError().ifPresent(this::refuse));
      all.forEach(envelope -> envelope.getPickle().ifPresent(pickles::add));
      all.forEach(
          envelope ->
              envelope.getGherkinDocument().ifPresent(document -> rules(document, requirements)));
    }
    return requirements;
  }

  private void refuse(ParseError error) {
    throw new CatalogueException(name + ": " + error.getMessage());
  }

  private void rules(GherkinDocument document, List<Requirement> requirements) {
    Optional<Feature> feature = document.getFeature();
    for (FeatureChild child : feature.map(Feature::getChildren).orElse(List.of())) {
      if (child.getScenario().isPresent()) {
        throw new CatalogueException(
            place(child.getScenario().get().getLocation().getLine())
                + ": a scenario stands outside of a rule");
      }
      child.getRule().ifPresent(rule -> requirements.add(requirement(rule)));
    }
  }

  private Requirement requirement(Rule rule) {
    String place = place(rule.getLocation().getLine());
    List<String> tags = rule.getTags().stream().map(Tag::getName).toList();
    Map<RuleText.Part, String> text = RuleText.of(rule.getDescription(), place);
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(this::noteLines);
    }
    return new Requirement(
        new RequirementId(last(tags, REQUIREMENT, place, "a requirement, such as @REG-3")),
        Level.valueOf(last(tags, LEVEL, place, "a level, one of @D @R @H @O")),
        rule.getName(),
        text.getOrDefault(RuleText.Part.ASKED, ""),
        text.getOrDefault(RuleText.Part.SOURCE, ""),
        text.getOrDefault(RuleText.Part.NOT_RUN, ""),
        text.getOrDefault(RuleText.Part.IF_IT_FAILS, ""),
        place,
        cases(rule));
  }

  private void noteLines(Scenario scenario) {
    lines.put(scenario.getId(), scenario.getLocation().getLine());
    for (Examples examples : scenario.getExamples()) {
      for (TableRow row : examples.getTableBody()) {
        lines.put(row.getId(), row.getLocation().getLine());
      }
    }
  }

  private List<RequirementCase> cases(Rule rule) {
    Set<String> scenarios = new LinkedHashSet<>();
    rule.getChildren()
        .forEach(child -> child.getScenario().ifPresent(each -> scenarios.add(each.getId())));
    return pickles.stream()
        .filter(pickle -> scenarios.contains(pickle.getAstNodeIds().get(0)))
        .map(this::oneCase)
        .toList();
  }

  private RequirementCase oneCase(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    String place = place(lines.getOrDefault(nodes.get(nodes.size() - 1), 0L));
    List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
    Level level = Level.valueOf(last(tags, LEVEL, place, "a level, one of @D @R @H @O"));
    return new RequirementCase(
        place, CaseTitle.of(pickle.getName()), level, Set.copyOf(tags), StepLines.of(pickle));
  }

  private String place(long line) {
    return name + ":" + line;
  }

  private static String last(List<String> tags, Pattern form, String place, String what) {
    return tags.stream()
        .filter(tag -> form.matcher(tag).matches())
        .reduce((first, second) -> second)
        .orElseThrow(() -> new CatalogueException(place + ": the tags " + tags + " lack " + what))
        .substring(1);
  }
}
