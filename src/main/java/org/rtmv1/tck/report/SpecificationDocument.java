package org.rtmv1.tck.report;

import java.util.Map;
import java.util.Optional;

/**
 * The requirements as one document, made from the feature files: by function, with levels, sources,
 * examples, the open questions and what is covered of the public pages. With a run, each
 * requirement has its verdict and each open question the subject's answer.
 *
 * <p>The same kit makes the same document of the same run.
 */
public final class SpecificationDocument {
  private SpecificationDocument() {}

  /** Returns the document as one HTML file that needs nothing else. */
  public static String html(Optional<RecordedRun> run) {
    return rendered("specification.ftlh", run);
  }

  /** Returns the document as Markdown. */
  public static String markdown(Optional<RecordedRun> run) {
    return rendered("specification-markdown.ftl", run);
  }

  private static String rendered(String template, Optional<RecordedRun> run) {
    Map<String, Object> model = SpecificationModel.of(run);
    model.put("md", new MarkdownText());
    return Templates.filled(template, model);
  }
}
