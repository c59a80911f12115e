package org.rtmv1.tck.report;

import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;

/** What of the public pages the requirements cover, page by page. */
final class PageCoverage {
  private static final String ALL_PAGES = "the pages of all functions";

  private PageCoverage() {}

  static List<Map<String, Object>> of(RequirementCatalogue catalogue) {
    return DocumentedPage.all().stream().map(page -> row(page, catalogue)).toList();
  }

  private static Map<String, Object> row(DocumentedPage page, RequirementCatalogue catalogue) {
    return Map.of(
        "page",
        page.page().equals(DocumentedPage.EVERY_PAGE) ? "" : page.page(),
        "title",
        page.title(),
        "documented",
        citing(page, catalogue, List.of(Level.D, Level.H)),
        "derived",
        citing(page, catalogue, List.of(Level.R)),
        "observed",
        citing(page, catalogue, List.of(Level.O)),
        "untestable",
        page.untestable().stream()
            .map(each -> Map.of("statement", each.statement(), "why", each.why()))
            .toList());
  }

  private static List<String> citing(
      DocumentedPage page, RequirementCatalogue catalogue, List<Level> levels) {
    return catalogue.all().stream()
        .filter(each -> levels.contains(each.level()) && cites(each, page))
        .map(each -> each.id().value())
        .toList();
  }

  private static boolean cites(Requirement requirement, DocumentedPage page) {
    return page.page().equals(DocumentedPage.EVERY_PAGE)
        ? requirement.source().startsWith(ALL_PAGES)
        : List.of(requirement.source().split(", ", -1)).contains(page.page());
  }
}
