package org.rtmv1.tck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.launch.Suggestion;
import org.rtmv1.tck.rtm.RequirementId;

/** Finds the requirements that somebody named. */
final class RequirementIds {
  private RequirementIds() {}

  /**
   * Returns the requirements with these ids; several may stand in one, between commas.
   *
   * @throws UsageException where one names none
   */
  static List<Requirement> resolve(List<String> typed, RequirementCatalogue catalogue) {
    List<Requirement> found = new ArrayList<>();
    for (String word : typed) {
      for (String each : word.split(",", -1)) {
        found.add(
            find(each.strip(), catalogue).orElseThrow(() -> unknown(each.strip(), catalogue)));
      }
    }
    return found;
  }

  private static Optional<Requirement> find(String typed, RequirementCatalogue catalogue) {
    try {
      return catalogue.find(new RequirementId(typed.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static UsageException unknown(String typed, RequirementCatalogue catalogue) {
    List<String> ids = catalogue.all().stream().map(each -> each.id().value()).toList();
    return new UsageException(
        "There is no requirement '"
            + typed
            + "'."
            + Suggestion.sentence(typed, ids)
            + "\n'list' shows all of them.");
  }
}
