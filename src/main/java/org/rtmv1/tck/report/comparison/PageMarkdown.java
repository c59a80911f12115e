package org.rtmv1.tck.report.comparison;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Pages as Markdown, as the job pages of CI servers show it. */
public final class PageMarkdown {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>|~#&])");

  private PageMarkdown() {}

  /** Returns the document, which ends with a line feed. */
  public static String of(Page page) {
    StringBuilder text = new StringBuilder("# ").append(escaped(page.title())).append('\n');
    page.blocks().forEach(block -> text.append('\n').append(text(block)));
    return text.toString();
  }

  private static String text(Page.Block block) {
    if (block instanceof Page.Heading heading) {
      return "## " + escaped(heading.text()) + "\n";
    }
    if (block instanceof Page.Paragraph paragraph) {
      return escaped(paragraph.text()) + "\n";
    }
    if (block instanceof Page.Items items) {
      return lines(items.texts().stream().map(each -> "- " + escaped(each)).toList());
    }
    if (block instanceof Page.Folded folded) {
      return "<details><summary>%s</summary>\n\n%s\n</details>\n"
          .formatted(folded.summary(), table(folded.table()));
    }
    return block instanceof Page.Listing listing
        ? "```text\n" + lines(listing.lines()) + "```\n"
        : table((Page.Table) block);
  }

  private static String table(Page.Table table) {
    StringBuilder text = new StringBuilder(row(escaped(table.header())));
    text.append(row(Collections.nCopies(table.header().size(), "---")));
    table.rows().forEach(each -> text.append(row(escaped(each))));
    return text.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static List<String> escaped(List<String> cells) {
    return cells.stream().map(PageMarkdown::escaped).toList();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  /** Outcomes and identifiers must read as they are, whatever they hold. */
  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$1").replaceAll("\\R", " ");
  }
}
