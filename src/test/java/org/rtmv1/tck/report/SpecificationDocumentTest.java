package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCatalogue;

class SpecificationDocumentTest {
  @TempDir private Path folder;

  @Test
  void every_requirement_question_and_page_is_in_both_forms() {
    String html = SpecificationDocument.html(Optional.empty());
    String markdown = SpecificationDocument.markdown(Optional.empty());
    for (Requirement each : RequirementCatalogue.read().all()) {
      assertThat(html).contains("<article id=\"" + each.id() + "\">");
      assertThat(markdown).contains("### " + each.id() + ": ");
    }
    for (OpenQuestion each : OpenQuestion.all()) {
      assertThat(html).contains("<article id=\"Q" + each.number() + "\">");
      assertThat(markdown).contains("### Question " + each.number() + ": ");
    }
    for (DocumentedPage each : DocumentedPage.all()) {
      assertThat(html).contains("<th scope=\"row\">" + each.title());
    }
  }

  @Test
  void without_a_run_nothing_has_a_verdict() {
    assertThat(SpecificationDocument.html(Optional.empty()))
        .doesNotContain("class=\"badge\"", "class=\"answers\"", "Coloured by");
    assertThat(SpecificationDocument.markdown(Optional.empty()))
        .doesNotContain("**conformant**", "not in this run", "This run saw");
  }

  @Test
  void every_link_leads_somewhere_in_the_page() {
    assertLinks(
        SpecificationDocument.html(Optional.empty()), "href=\"#([^\"]+)\"", " id=\"([^\"]+)\"");
    assertLinks(
        SpecificationDocument.markdown(Optional.empty()),
        "\\]\\(#([^)]+)\\)",
        "<a id=\"([^\"]+)\"");
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    assertThat(SpecificationDocument.html(Optional.empty()))
        .doesNotContain("<link", "src=", "import", "fetch(", "http:", "https:", "url(");
  }

  @Test
  void a_run_colours_what_it_tested_and_leaves_the_rest() throws IOException {
    String html = SpecificationDocument.html(Optional.of(sample()));
    assertThat(html)
        .contains(
            "Coloured by a run of <b>a &lt;b&gt; ",
            "<p>Deviates from <a href=\"#REG-3\">REG-3</a>",
            "<article id=\"REG-3\" class=\"is-deviates\">",
            "<dt>Expected</dt><dd>NULL</dd><dt>But was</dt><dd>a &quot;handle&quot;</dd>",
            "<article id=\"DEL-1\" class=\"is-absent\">",
            "<span class=\"badge\">not in this run</span>");
    assertThat(SpecificationDocument.markdown(Optional.of(sample())))
        .contains(
            "**Verdicts of a run of a &lt;b> ",
            "- Expected: NULL; but was: a \"handle\"",
            "    - 1. RtmRegisterClient");
  }

  @Test
  void every_source_is_a_page_of_the_table() {
    List<String> pages = DocumentedPage.all().stream().map(DocumentedPage::page).toList();
    for (Requirement each : RequirementCatalogue.read().all()) {
      if (!each.source().startsWith("the pages of all functions")) {
        assertThat(each.source().split(", ")).as(each.id().value()).isSubsetOf(pages);
      }
    }
  }

  @Test
  void markdown_is_taken_at_its_word() {
    assertThat(MarkdownText.of("RTM_ONLY_THIS_* | <b>\n`x` _y_ [z]"))
        .isEqualTo("RTM_ONLY_THIS\\_\\* \\| &lt;b> \\`x\\` \\_y\\_ \\[z\\]");
  }

  private RecordedRun sample() throws IOException {
    ResultFolder.open(folder).write(Samples.result(), Samples.CONTEXT);
    return RecordedRun.read(folder);
  }

  private static void assertLinks(String text, String link, String anchor) {
    Set<String> anchors = found(text, anchor);
    assertThat(found(text, link)).hasSizeGreaterThan(150).isSubsetOf(anchors);
  }

  private static Set<String> found(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Pattern.compile(pattern).matcher(text).results().forEach(each -> found.add(each.group(1)));
    return found;
  }
}
