package org.rtmv1.tck.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
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
    StringWriter page = new StringWriter();
    try {
      configuration().getTemplate(template).process(model, page);
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + template + " cannot be read", e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template is wrong: " + e.getMessage(), e);
    }
    return page.toString();
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
    configuration.setClassForTemplateLoading(SpecificationDocument.class, "");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
