package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short document, in no format yet.
 *
 * @param title its heading
 * @param blocks what it holds, in order
 */
public record Page(String title, List<Block> blocks) {
  /** Copies the list. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** A part of a page. */
  sealed interface Block {}

  /** The heading of what follows. */
  record Heading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** Short paragraphs that belong together. */
  record Items(List<String> texts) implements Block {}

  /** Lines that keep their spaces. */
  record Listing(List<String> lines) implements Block {}

  /**
   * A table, each row as long as its header.
   *
   * @param emphasised the column from which on cells are outcomes, which differ in colour
   */
  record Table(List<String> header, List<List<String>> rows, int emphasised) implements Block {}

  /** A table that not everybody wants to read. */
  record Folded(String summary, Table table) implements Block {}

  /** A page that is being written. Blocks without content are left out. */
  static final class Writer {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Writer(String title) {
      this.title = title;
    }

    Writer heading(String text) {
      blocks.add(new Heading(text));
      return this;
    }

    Writer paragraph(String text) {
      blocks.add(new Paragraph(text));
      return this;
    }

    Writer items(List<String> texts) {
      if (!texts.isEmpty()) {
        blocks.add(new Items(texts.stream().map(Writer::inOneLine).toList()));
      }
      return this;
    }

    private static String inOneLine(String text) {
      return text.lines().map(String::strip).collect(Collectors.joining("; "));
    }

    Writer listing(List<String> lines) {
      blocks.add(new Listing(lines));
      return this;
    }

    Writer table(List<String> header, List<List<String>> rows, int emphasised) {
      if (!rows.isEmpty()) {
        blocks.add(new Table(header, rows, emphasised));
      }
      return this;
    }

    Writer folded(String summary, List<String> header, List<List<String>> rows, int emphasised) {
      blocks.add(new Folded(summary, new Table(header, rows, emphasised)));
      return this;
    }

    Page page() {
      return new Page(title, blocks);
    }
  }
}
