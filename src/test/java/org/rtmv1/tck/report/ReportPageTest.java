package org.rtmv1.tck.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.report.HeadlessBrowser.Window;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** The report of a subject that deviates, in a real browser. */
@ResourceLock("the run in progress")
class ReportPageTest {
  private static final String BACKGROUND = "getComputedStyle(document.body).backgroundColor";

  /** Whether nothing lies over the middle of an element. */
  private static final String TOPMOST =
      "query => { const e = document.querySelector(query), r = e.getBoundingClientRect();"
          + " return e.contains(document.elementFromPoint(r.left + 5, r.top + r.height / 2)); }";

  /** How many numbers of the charts run over more than a line. */
  private static final String BROKEN_NUMBERS =
      "[...document.querySelectorAll('.charts td')].filter(cell => cell.offsetHeight > 30).length";

  @TempDir static Path folder;
  private static Optional<HeadlessBrowser> browser = Optional.empty();

  private Optional<Window> window = Optional.empty();
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    browser = Optional.of(HeadlessBrowser.start());
    RoutingTableManagerProvider subject =
        DefectCatalogue.named("SharesOneQueue").orElseThrow().provider();
    RunRequest request = RunRequest.of(RunSettings.of(subject)).withCalls(2_000);
    String html =
        HtmlReport.of(
            ConformanceRun.of(request).run(RunObserver.NONE),
            new ReportContext("1.2", "--subject SharesOneQueue", Optional.empty()));
    Files.writeString(folder.resolve("report.html"), html);
  }

  @AfterAll
  static void stop() {
    browser.ifPresent(HeadlessBrowser::close);
  }

  @BeforeEach
  void open() {
    window = Optional.of(browser.orElseThrow().open(url("")));
    page = window.orElseThrow().page();
  }

  @AfterEach
  void close() {
    window.orElseThrow().close();
    assertThat(window.orElseThrow().troubles()).isEmpty();
  }

  @Test
  void the_first_screen_says_what_came_of_it_and_what_was_not_tested() {
    assertThat(page.locator("h1")).containsText("SharesOneQueue");
    assertThat(page.locator(".verdict")).containsText("Deviates");
    assertThat(page.locator(".open")).containsText("the subject offers no look at its memory");
    assertThat(page.locator(".map a.is-deviates").first()).isVisible();
    assertThat(page.locator(".broken a[href='#DEQ-8']")).isVisible();
  }

  @Test
  void the_first_screen_reaches_to_the_map_of_all_requirements() {
    page.setViewportSize(1280, 900);
    assertThat(page.locator("#map")).isInViewport();
    assertThat(page.locator(".map .cell").first()).isInViewport();
  }

  @Test
  void what_a_link_leads_to_is_not_hidden_by_the_filters() {
    for (int width : new int[] {1280, 900, 390}) {
      page.setViewportSize(width, 900);
      page.navigate(url("#DEQ-9"));
      page.navigate(url("#DEQ-8"));
      Locator title = page.locator("#DEQ-8 h3");
      assertThat(title).isInViewport();
      assertThat(page.evaluate(TOPMOST, "#DEQ-8 h3")).as("at " + width).isEqualTo(true);
    }
  }

  @Test
  void charts_show_coverage_calls_lateness_and_what_the_checks_are_proven_on() {
    assertThat(page.locator(".charts polyline")).hasCount(2);
    assertThat(page.locator(".charts table").first().locator("tr")).hasCount(14);
    assertThat(page.locator("#lateness td").first()).hasText("17");
    assertThat(page.locator("#kills .kill").first()).isVisible();
    assertThat(page.evaluate(BROKEN_NUMBERS)).isEqualTo(0);
  }

  @Test
  void words_outcomes_levels_and_areas_narrow_the_list_down() {
    Locator articles = page.locator("article:visible");
    int all = articles.count();
    page.locator("#search").fill("queue messages");
    assertThat(articles.count()).isPositive().isLessThan(all);
    page.locator("#search").fill("");
    page.locator("button[data-outcome=deviates]").click();
    assertThat(articles.count()).isEqualTo(page.locator("article.is-deviates").count());
    assertThat(page.locator("#shown")).hasText(articles.count() + " of " + all + " shown");
    page.locator("button[data-outcome=deviates]").click();
    page.locator("#level").selectOption("O");
    assertThat(articles.count()).isEqualTo(page.locator("article[data-level=O]").count());
    page.locator("#area").selectOption("REG");
    assertThat(articles.count())
        .isPositive()
        .isEqualTo(page.locator("article[data-level=O][data-area=REG]").count());
  }

  @Test
  void a_link_to_a_requirement_opens_it() {
    assertThat(page.locator("#DEL-1 .body")).isHidden();
    page.navigate(url("#DEL-1"));
    assertThat(page.locator("#DEL-1 .body")).isVisible();
    page.locator(".map a.is-conformant[href='#ADD-1']").click();
    assertThat(page.locator("#ADD-1 .body")).isVisible();
  }

  @Test
  void commands_and_the_forms_of_a_capsule_can_be_copied() {
    Locator capsule = page.locator("article.is-deviates details.case:has(.sequence)").first();
    assertThat(capsule.locator(".copy")).hasCount(4);
    assertThat(capsule.locator(".command").first()).containsText("replay DIR/capsules/");
    capsule.locator(".copy").last().click();
    assertThat(capsule.locator(".copy").last()).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()").toString())
        .contains("#include <rtm.h>");
  }

  @Test
  void the_failing_calls_are_drawn_with_clients_messages_event_and_table() {
    Locator picture = page.locator("article.is-deviates .picture svg").first();
    assertThat(picture).isVisible();
    assertThat(picture.locator(".head").last()).hasText("routing table");
    assertThat(picture.locator(".head").count()).isGreaterThan(2);
    assertThat(picture.locator("g.bad")).hasCount(1);
    assertThat(picture.locator(".was").first()).containsText("but was:");
    assertThat(page.locator(".picture .envelope").first()).isVisible();
    assertThat(page.locator(".picture .signalled").first()).isVisible();
    assertThat(page.locator(".picture .best").first()).containsText("★ ");
    assertThat(page.locator(".picture .client title").first()).containsText("client A, ");
  }

  @Test
  void the_theme_follows_the_system_until_one_is_chosen() {
    Object light = page.evaluate(BACKGROUND);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Object dark = page.evaluate(BACKGROUND);
    assertThat(dark).isNotEqualTo(light);
    page.locator("#theme").click();
    assertThat(page.locator("#theme")).hasText("Theme: light");
    assertThat(page.evaluate(BACKGROUND)).isEqualTo(light);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.locator("#theme").click();
    assertThat(page.evaluate(BACKGROUND)).isEqualTo(dark);
  }

  @Test
  void nothing_sticks_out_of_a_narrow_screen() {
    page.setViewportSize(360, 740);
    page.navigate(url("#DEQ-8"));
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }

  @Test
  void on_paper_there_are_no_tools() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".tools")).isHidden();
    assertThat(page.locator("#theme")).isHidden();
    assertThat(page.locator(".verdict")).isVisible();
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("article.is-conformant[open], article.is-conformant .body:visible"))
        .hasCount(0);
    assertThat(page.locator("#DEQ-8 .body")).isVisible();
    assertThat(page.locator(".picture").first()).isVisible();
    assertThat(page.locator(".form:visible")).hasCount(0);
  }

  @Test
  void paper_is_light_and_shows_its_colours_whatever_the_screen() {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertThat(page.evaluate(BACKGROUND)).isEqualTo("rgb(255, 255, 255)");
    assertThat(page.locator(".cell.is-conformant").first()).hasCSS("print-color-adjust", "exact");
  }

  @Test
  void the_keyboard_reaches_everything() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.locator("#REG-1 summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#REG-1 .body")).isVisible();
  }

  @Test
  void axe_finds_nothing_to_complain_of_in_light_and_in_dark() {
    page.evaluate("document.querySelectorAll('#DEQ-8 details').forEach(d => d.open = true)");
    assertThat(violations()).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(window.orElseThrow().violationsOfContrast()).isEmpty();
  }

  private List<String> violations() {
    return window.orElseThrow().violations();
  }

  private static String url(String fragment) {
    return folder.resolve("report.html").toUri() + fragment;
  }
}
