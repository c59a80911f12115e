package org.rtmv1.tck.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Fills in the templates of reports. Those whose names end in {@code ftlh} escape HTML. Any thread
 * may call.
 */
public final class Templates {
  private Templates() {}

  /**
   * Returns a template with the values of a model in their places.
   *
   * @param name the template's file, below the folder of this package
   */
  public static String filled(String name, Map<String, Object> model) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
    configuration.setClassForTemplateLoading(Templates.class, "");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    StringWriter page = new StringWriter();
    try {
      configuration.getTemplate(name).process(model, page);
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + name + " cannot be read", e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + name + " is wrong: " + e.getMessage(), e);
    }
    return page.toString();
  }
}
