package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The committed document is what the feature files and the committed sample result make. Where this
 * fails after a change, make it again: {@code java -jar target/rtmv1-tck.jar spec --results
 * reports/sample --out reports/specification/specification.html}, and once more with {@code
 * specification.md}.
 */
class SampleSpecificationTest {
  private static final Path FOLDER = Path.of("reports", "specification");
  private static final Optional<RecordedRun> RUN =
      Optional.of(RecordedRun.read(Path.of("reports", "sample")));

  @Test
  void the_committed_page_is_the_same_when_made_again() throws IOException {
    assertThat(SpecificationDocument.html(RUN))
        .isEqualTo(Files.readString(FOLDER.resolve("specification.html")));
  }

  @Test
  void the_committed_markdown_is_the_same_when_made_again() throws IOException {
    assertThat(SpecificationDocument.markdown(RUN))
        .isEqualTo(Files.readString(FOLDER.resolve("specification.md")));
  }
}
