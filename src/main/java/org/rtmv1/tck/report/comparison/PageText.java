package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;

/** Pages as plain text, for a console; of a folded table it has the summary alone. */
public final class PageText {
  /** A wider table is written as one paragraph for each row. */
  private static final int WIDEST_TABLE = 130;

  private static final String GAP = "  ";

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  /** Returns the text, which ends with a line feed. */
  public static String of(Page page) {
    PageText writer = new PageText();
    writer.line(page.title());
    page.blocks().forEach(writer::write);
    return writer.text.toString();
  }

  private void write(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      line("");
      line(heading.text());
    } else if (block instanceof Page.Paragraph paragraph) {
      line(GAP + paragraph.text());
    } else if (block instanceof Page.Items items) {
      items.texts().forEach(each -> line(GAP + "- " + each));
    } else if (block instanceof Page.Listing listing) {
      listing.lines().forEach(each -> line(GAP + each));
    } else if (block instanceof Page.Table table) {
      write(table);
    } else if (block instanceof Page.Folded folded) {
      line("");
      line(folded.summary());
    }
  }

  private void write(Page.Table table) {
    List<Integer> widths = widths(table);
    if (widths.stream().mapToInt(Integer::intValue).sum() > WIDEST_TABLE) {
      table.rows().forEach(row -> stacked(table.header(), row));
      return;
    }
    row(table.header(), widths);
    table.rows().forEach(row -> row(row, widths));
  }

  private static List<Integer> widths(Page.Table table) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < table.header().size(); column++) {
      int width = table.header().get(column).length();
      for (List<String> row : table.rows()) {
        width = Math.max(width, row.get(column).length());
      }
      widths.add(width + GAP.length());
    }
    return widths;
  }

  private void row(List<String> cells, List<Integer> widths) {
    StringBuilder row = new StringBuilder(GAP);
    for (int column = 0; column < cells.size(); column++) {
      row.append(cells.get(column));
      row.append(" ".repeat(widths.get(column) - cells.get(column).length()));
    }
    line(row.toString());
  }

  private void stacked(List<String> header, List<String> row) {
    line(GAP + row.get(0));
    for (int column = 1; column < row.size(); column++) {
      line(GAP + GAP + header.get(column) + ": " + row.get(column));
    }
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
