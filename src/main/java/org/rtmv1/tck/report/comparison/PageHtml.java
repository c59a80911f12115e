package org.rtmv1.tck.report.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rtmv1.tck.report.Templates;

/** Pages as one HTML file that needs nothing else. */
public final class PageHtml {
  private static final String TEMPLATE = "comparison/page.ftlh";

  private PageHtml() {}

  /** Returns the document. */
  public static String of(Page page) {
    return Templates.filled(TEMPLATE, model(page));
  }

  private static Map<String, Object> model(Page page) {
    return Map.of(
        "title", page.title(), "blocks", page.blocks().stream().map(PageHtml::model).toList());
  }

  private static Map<String, Object> model(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      return Map.of("kind", "heading", "text", heading.text());
    }
    if (block instanceof Page.Paragraph paragraph) {
      return Map.of("kind", "paragraph", "text", paragraph.text());
    }
    if (block instanceof Page.Items items) {
      return Map.of("kind", "items", "texts", items.texts());
    }
    if (block instanceof Page.Folded folded) {
      return table("folded", folded.summary(), folded.table());
    }
    return block instanceof Page.Listing listing
        ? Map.of("kind", "listing", "text", String.join("\n", listing.lines()))
        : table("table", "", (Page.Table) block);
  }

  private static Map<String, Object> table(String kind, String name, Page.Table table) {
    return Map.of(
        "kind",
        kind,
        "name",
        name,
        "header",
        table.header(),
        "rows",
        table.rows().stream().map(row -> cells(row, table.emphasised())).toList());
  }

  private static List<Map<String, String>> cells(List<String> row, int emphasised) {
    return IntStream.range(0, row.size())
        .mapToObj(
            column ->
                Map.of(
                    "text",
                    row.get(column),
                    "type",
                    column >= emphasised ? row.get(column).replace(' ', '-') : ""))
        .toList();
  }
}
