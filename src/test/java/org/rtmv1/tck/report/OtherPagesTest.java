package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.defects.Variants;
import org.rtmv1.tck.launch.DefectKill;
import org.rtmv1.tck.launch.QualificationResult;
import org.rtmv1.tck.launch.VariantCheck;
import org.rtmv1.tck.report.HeadlessBrowser.Window;
import org.rtmv1.tck.report.comparison.Comparison;
import org.rtmv1.tck.report.comparison.ComparisonPage;
import org.rtmv1.tck.report.comparison.Entrant;
import org.rtmv1.tck.report.comparison.PageHtml;
import org.rtmv1.tck.report.comparison.Since;
import org.rtmv1.tck.report.comparison.SincePage;
import org.rtmv1.tck.rtm.RequirementId;

/** The pages beside the report of a run, in a real browser. */
class OtherPagesTest {
  private static final Path SAMPLE = Path.of("reports", "sample");

  @TempDir static Path folder;
  private static Optional<HeadlessBrowser> browser = Optional.empty();

  @BeforeAll
  static void start() throws IOException {
    browser = Optional.of(HeadlessBrowser.start());
    RecordedRun right = RecordedRun.read(SAMPLE);
    Files.writeString(
        folder.resolve("results.json"), ResultsJson.of(Samples.result(), Samples.CONTEXT));
    RecordedRun wrong = RecordedRun.read(folder);
    write("specification", SpecificationDocument.html(Optional.of(right)));
    write("specification-without-run", SpecificationDocument.html(Optional.empty()));
    write(
        "comparison",
        PageHtml.of(
            ComparisonPage.of(
                new Comparison(
                    List.of(new Entrant("right", right), new Entrant("wrong", wrong)),
                    List.of()))));
    write(
        "since",
        PageHtml.of(SincePage.of(new Since(new Entrant("old", wrong), new Entrant("new", right)))));
    write("qualification", QualificationHtml.of(qualification(), "1.2"));
  }

  private static QualificationResult qualification() {
    RequirementId broken = new RequirementId("DEQ-7");
    DefectKill kill =
        new DefectKill(
            DefectCatalogue.named("SharesOneQueue").orElseThrow(),
            List.of("features/messages.feature:1"),
            List.of(),
            Optional.empty(),
            OptionalLong.of(1_234),
            Optional.of(broken),
            5);
    VariantCheck quiet = new VariantCheck(Variants.all().get(0), 110, 30_000, List.of());
    return new QualificationResult(Set.of(broken), List.of(kill), List.of(quiet), false);
  }

  private static void write(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
  }

  @AfterAll
  static void stop() {
    browser.ifPresent(HeadlessBrowser::close);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "specification",
        "specification-without-run",
        "comparison",
        "since",
        "qualification"
      })
  void a_page_is_readable_by_everybody_and_everywhere(String name) {
    try (Window window = open(name, "")) {
      Page page = window.page();
      page.evaluate(
          "[...document.querySelectorAll('details')].slice(0, 20).forEach(each => each.open = true)");
      assertThat(window.violations()).isEmpty();
      Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
      window.prefer(ColorScheme.DARK);
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isNotEqualTo(light);
      assertThat(window.violationsOfContrast()).isEmpty();
      page.setViewportSize(360, 740);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      assertThat(page.evaluate(BROKEN_LINKS)).isEqualTo(List.of());
      assertThat(window.troubles()).isEmpty();
    }
  }

  private static final String BROKEN_LINKS =
      "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
          + ".filter(href => !document.getElementById(href.substring(1)))";

  @Test
  void a_link_to_a_requirement_of_the_specification_leads_there() {
    try (Window window = open("specification", "#DEQ-8")) {
      assertThat(window.page().locator("#DEQ-8").first().boundingBox().y)
          .isBetween(-10.0, (double) window.page().viewportSize().height);
    }
  }

  /** The README shows what this writes to {@code target/report.png}; copied where it changes. */
  @Test
  void the_picture_of_the_readme_is_of_the_sample() throws IOException {
    Path picture = Path.of("target", "report.png");
    try (Window window =
        browser.orElseThrow().open(SAMPLE.resolve("report.html").toUri().toString())) {
      window.page().setViewportSize(1280, 900);
      window.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    }
    BufferedImage made = ImageIO.read(picture.toFile());
    BufferedImage shown = ImageIO.read(SAMPLE.resolve("report.png").toFile());
    assertThat(shown.getWidth()).isEqualTo(made.getWidth());
    assertThat(shown.getHeight()).isEqualTo(made.getHeight());
  }

  private static Window open(String name, String fragment) {
    return browser.orElseThrow().open(folder.resolve(name + ".html").toUri() + fragment);
  }
}
