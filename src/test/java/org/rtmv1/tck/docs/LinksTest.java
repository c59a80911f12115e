package org.rtmv1.tck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
  private static final Document README = Document.read(Path.of("README.md"));

  static Stream<Document> documents() {
    return Stream.concat(Stream.of(README), Document.all().stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void links_lead_somewhere(Document document) {
    assertThat(document.links())
        .filteredOn(link -> !link.startsWith("https://"))
        .allSatisfy(link -> followed(document, link));
  }

  private static void followed(Document document, String link) {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]).normalize();
    assertThat(Files.exists(target)).as(document.name() + " links to " + link).isTrue();
    if (parts.length == 2 && target.toString().endsWith(".md")) {
      assertThat(Document.read(target).anchors()).contains(parts[1]);
    }
  }

  @Test
  void the_readme_leads_to_every_document() {
    List<Path> targets =
        README.links().stream()
            .filter(link -> link.endsWith(".md"))
            .map(link -> Path.of(link).normalize())
            .toList();
    assertThat(Document.all()).allSatisfy(each -> assertThat(targets).contains(each.file()));
  }
}
