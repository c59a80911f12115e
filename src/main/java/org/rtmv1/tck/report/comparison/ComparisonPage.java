package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rtmv1.tck.engine.divergence.Divergence;

/** Writes a comparison as a page. */
public final class ComparisonPage {
  private static final int OUTCOMES = 3;

  private final Comparison comparison;
  private final Page.Writer page;

  private ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
    this.page = new Page.Writer("Comparison of " + String.join(", ", comparison.labels()));
  }

  /** Returns the page: what differs first, then what does not. */
  public static Page of(Comparison comparison) {
    ComparisonPage writer = new ComparisonPage(comparison);
    writer.page.items(
        comparison.entrants().stream().flatMap(each -> each.summary().stream()).toList());
    List<Rows.Row> requirements = comparison.requirements();
    writer.requirements(requirements.stream().filter(Rows.Row::differs).toList());
    List<Rows.Row> choices = comparison.choices();
    writer.choices(choices.stream().filter(Rows.Row::differs).toList());
    comparison.pairs().forEach(writer::pair);
    writer.rest(requirements, choices);
    return writer.page.page();
  }

  private void requirements(List<Rows.Row> differing) {
    page.heading("Requirements that differ: " + differing.size());
    if (differing.isEmpty()) {
      page.paragraph("Every requirement has the same outcome.");
    }
    page.table(header("Requirement", "Level", "Title"), cells(differing), OUTCOMES);
    page.items(reasons(differing));
  }

  private List<String> reasons(List<Rows.Row> differing) {
    List<String> reasons = new ArrayList<>();
    for (Rows.Row row : differing) {
      for (Entrant each : comparison.entrants()) {
        each.reason(row.key())
            .ifPresent(why -> reasons.add(row.key() + ", " + each.label() + ": " + why));
      }
    }
    return reasons;
  }

  private void choices(List<Rows.Row> differing) {
    page.heading("Where the documentation leaves the choice, differing: " + differing.size());
    page.paragraph(
        differing.isEmpty()
            ? "Whatever was seen of their choices is the same."
            : "All of these are legal.");
    page.table(header("Question"), choiceCells(differing), Integer.MAX_VALUE);
  }

  private void pair(LivePair pair) {
    String both = pair.first() + " and " + pair.second();
    if (pair.divergences().isEmpty()) {
      page.heading("The same calls on " + both);
      page.paragraph(
          pair.obstacle()
              .map(why -> "They cannot make the same calls: " + why + ".")
              .orElse(String.format(Locale.ROOT, "They answered %,d steps alike.", pair.steps())));
    }
    String heading = "First difference between ";
    for (Divergence divergence : pair.divergences()) {
      page.heading(heading + both);
      DivergenceWords words = new DivergenceWords(divergence, pair);
      page.listing(words.calls());
      page.items(words.judgement());
      heading = "First deviation that tells apart ";
    }
    if (pair.divergences().size() == 1 && pair.divergences().get(0).isLegal()) {
      page.paragraph(
          String.format(
              Locale.ROOT,
              "In %,d steps neither was seen to deviate where they differ.",
              pair.steps()));
    }
  }

  private void rest(List<Rows.Row> requirements, List<Rows.Row> choices) {
    List<Rows.Row> same = requirements.stream().filter(row -> !row.differs()).toList();
    page.folded(
        "Requirements with the same outcome: " + same.size(),
        List.of("Requirement", "Level", "Title", "All"),
        same.stream().map(ComparisonPage::same).toList(),
        OUTCOMES);
    List<Rows.Row> alike = choices.stream().filter(row -> !row.differs()).toList();
    page.folded(
        "Where the documentation leaves the choice, the same: " + alike.size(),
        List.of("Question", "All"),
        alike.stream().map(row -> List.of(row.key(), row.cells().get(0))).toList(),
        Integer.MAX_VALUE);
  }

  private static List<String> same(Rows.Row row) {
    return List.of(row.key(), row.level(), row.title(), Entrant.words(row.cells().get(0)));
  }

  private List<String> header(String... names) {
    List<String> header = new ArrayList<>(List.of(names));
    header.addAll(comparison.labels());
    return header;
  }

  private static List<List<String>> cells(List<Rows.Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Rows.Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.key(), row.level(), row.title()));
      row.cells().forEach(cell -> line.add(Entrant.words(cell)));
      cells.add(line);
    }
    return cells;
  }

  private static List<List<String>> choiceCells(List<Rows.Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    for (Rows.Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.key()));
      row.cells().forEach(cell -> line.add(cell.isEmpty() ? "not seen" : cell));
      cells.add(line);
    }
    return cells;
  }
}
