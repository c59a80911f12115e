package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;

/** Writes what changed between two versions as a page. */
public final class SincePage {
  private SincePage() {}

  /** Returns the page: the worst first. */
  public static Page of(Since since) {
    Page.Writer page =
        new Page.Writer("Changes from " + since.before().label() + " to " + since.now().label());
    page.items(since.before().summary());
    page.items(since.now().summary());
    if (since.isOfTwoSubjects()) {
      page.paragraph(
          "These are two subjects, %s and %s, and no versions of one."
              .formatted(
                  since.before().run().subject().name(), since.now().run().subject().name()));
    }
    changes(page, since, Since.Change.BROKEN, "Broken");
    changes(page, since, Since.Change.FIXED, "Fixed");
    changes(page, since, Since.Change.NEWLY_TESTED, "Newly tested");
    changes(page, since, Since.Change.NO_LONGER_TESTED, "No longer tested");
    changes(page, since, Since.Change.STILL_DEVIATES, "Deviate as before");
    choices(page, since);
    page.heading("Verdict");
    page.paragraph(
        since.isWorse()
            ? "WORSE: a requirement is broken, deviates where it was not tested before, or was kept"
                + " and is no longer tested."
            : "NOT WORSE: nothing is broken.");
    return page.page();
  }

  private static void changes(Page.Writer page, Since since, Since.Change change, String heading) {
    List<Rows.Row> rows =
        since.requirements().stream().filter(row -> Since.change(row) == change).toList();
    page.heading(heading + ": " + rows.size());
    List<List<String>> cells = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Rows.Row row : rows) {
      String now = row.cells().get(1);
      cells.add(
          List.of(row.key(), row.title(), Entrant.words(row.cells().get(0)), Entrant.words(now)));
      Entrant telling = change == Since.Change.FIXED ? since.before() : since.now();
      telling.reason(row.key()).ifPresent(why -> reasons.add(row.key() + ": " + why));
    }
    page.table(List.of("Requirement", "Title", "Before", "Now"), cells, 2);
    page.items(reasons);
  }

  private static void choices(Page.Writer page, Since since) {
    List<Rows.Row> choices = since.choices();
    page.heading("Choices that the documentation leaves, made otherwise: " + choices.size());
    page.table(
        List.of("Question", "Before", "Now"),
        choices.stream()
            .map(row -> List.of(row.key(), seen(row.cells().get(0)), seen(row.cells().get(1))))
            .toList(),
        Integer.MAX_VALUE);
  }

  private static String seen(String choice) {
    return choice.isEmpty() ? "not seen" : choice;
  }
}
