package org.rtmv1.tck.report;

import freemarker.template.TemplateMethodModelEx;
import java.util.List;

/** Lets a text stand in a line or a table's cell of Markdown without meaning anything there. */
final class MarkdownText implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) {
    return of(String.valueOf(arguments.get(0)));
  }

  static String of(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\*`\\[\\]|~])", "\\\\$1")
        .replaceAll("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", "\\\\_");
  }
}
