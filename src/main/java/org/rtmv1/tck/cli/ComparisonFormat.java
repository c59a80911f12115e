package org.rtmv1.tck.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.rtmv1.tck.report.comparison.Page;
import org.rtmv1.tck.report.comparison.PageHtml;
import org.rtmv1.tck.report.comparison.PageMarkdown;
import org.rtmv1.tck.report.comparison.PageText;

/** How a comparison is printed. */
enum ComparisonFormat {
  TEXT,
  MARKDOWN,
  JSON,
  HTML;

  /** Returns the format that the name of a file promises, and text where it promises none. */
  static ComparisonFormat of(Optional<Path> file) {
    String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return HTML;
    }
    if (name.endsWith(".md")) {
      return MARKDOWN;
    }
    return name.endsWith(".json") ? JSON : TEXT;
  }

  /** Returns the word for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the page in this format, which is not JSON. */
  String of(Page page) {
    return switch (this) {
      case TEXT -> PageText.of(page);
      case MARKDOWN -> PageMarkdown.of(page);
      case HTML -> PageHtml.of(page);
      case JSON -> throw new IllegalStateException("JSON is made of what a page is made of");
    };
  }
}
