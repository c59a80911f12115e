package org.rtmv1.tck.report;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.testing.RequiredTool;

/** Chromium without a window, of this machine. */
final class HeadlessBrowser implements AutoCloseable {
  private final Playwright driver;
  private final Browser browser;

  private HeadlessBrowser(Playwright driver, Browser browser) {
    this.driver = driver;
    this.browser = browser;
  }

  static HeadlessBrowser start() {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(RequiredTool.on("chromium"))
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-component-update"));
    Playwright driver =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new HeadlessBrowser(driver, driver.chromium().launch(options));
  }

  /**
   * A page in a window of its own.
   *
   * @param troubles what it complained of, and what it asked for elsewhere
   */
  record Window(BrowserContext context, Page page, List<String> troubles) implements AutoCloseable {
    @Override
    public void close() {
      context.close();
    }

    void prefer(ColorScheme scheme) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Returns what axe has to complain of. */
    List<String> violations() {
      return violations(new AxeBuilder(page));
    }

    /** Returns what axe has to complain of in the colours, all that depends on the scheme. */
    List<String> violationsOfContrast() {
      return violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> violations(AxeBuilder axe) {
      return axe.analyze().getViolations().stream().map(Window::text).toList();
    }

    private static String text(Rule rule) {
      return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
    }
  }

  Window open(String url) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    Page page = context.newPage();
    List<String> troubles = new ArrayList<>();
    page.onConsoleMessage(message -> troubles.add(message.text()));
    page.onPageError(troubles::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            troubles.add("asks for " + request.url());
          }
        });
    page.navigate(url);
    return new Window(context, page, troubles);
  }

  @Override
  public void close() {
    driver.close();
  }
}
