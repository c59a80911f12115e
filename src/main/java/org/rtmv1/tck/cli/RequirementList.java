package org.rtmv1.tck.cli;

import java.util.Locale;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;
import org.rtmv1.tck.report.CatalogueJson;

/** The list of requirements as text and as JSON. */
final class RequirementList {
  private RequirementList() {}

  static String text(RequirementCatalogue catalogue) {
    StringBuilder text = new StringBuilder();
    int cases = 0;
    for (Requirement each : catalogue.all()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-7s %s  %s  [%s]  %s%n",
              each.id(),
              each.level(),
              each.title(),
              each.source(),
              count(each.cases().size())));
      cases += each.cases().size();
    }
    return text.append(
            String.format(
                Locale.ROOT, "%d requirements, %s%n", catalogue.all().size(), count(cases)))
        .toString();
  }

  static String json(RequirementCatalogue catalogue) {
    return CatalogueJson.of(catalogue);
  }

  private static String count(int cases) {
    return cases + (cases == 1 ? " case" : " cases");
  }
}
