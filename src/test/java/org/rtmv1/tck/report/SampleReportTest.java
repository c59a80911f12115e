package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.ConformanceRun;
import org.rtmv1.tck.launch.RunObserver;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.testing.Output;

/**
 * The committed sample is what a run of the reference writes. Where this fails after a change, make
 * it again: {@code SOURCE_DATE_EPOCH=0 java -jar target/rtmv1-tck.jar run --out reports/sample}.
 */
@ResourceLock("the run in progress")
class SampleReportTest {
  private static final Path SAMPLE = Path.of("reports", "sample");

  @TempDir private Path folder;

  @Test
  void the_committed_sample_is_the_same_when_made_again() throws Exception {
    String kit = kitOfTheSample();
    ReportContext context = new ReportContext(kit, "--subject reference", Optional.empty());
    RunRequest request = RunRequest.of(RunSettings.of(new ReferenceProvider()));
    RunResult result = ConformanceRun.of(request).run(RunObserver.NONE);
    ResultFolder.open(folder).write(result, context);
    for (String name : new String[] {"results.json", "junit.xml", "report.html"}) {
      assertThat(Files.readString(folder.resolve(name)))
          .as(name)
          .isEqualTo(Files.readString(SAMPLE.resolve(name)));
    }
  }

  @Test
  void the_language_of_the_machine_changes_nothing() throws Exception {
    Output run =
        Output.ofKit(
            Map.of(
                "SOURCE_DATE_EPOCH",
                "0",
                "JAVA_TOOL_OPTIONS",
                "-Duser.language=ar -Duser.country=EG"),
            List.of("run", "--quiet", "--out", folder.toString()));
    assertThat(run.status()).as(run.text()).isZero();
    assertThat(results(folder, "development")).isEqualTo(results(SAMPLE, kitOfTheSample()));
    assertThat(Files.readString(folder.resolve("junit.xml")))
        .isEqualTo(Files.readString(SAMPLE.resolve("junit.xml")));
  }

  private static String results(Path place, String kit) throws IOException {
    return Files.readString(place.resolve("results.json"))
        .replace("\"kit\" : \"" + kit + "\"", "\"kit\" : any");
  }

  private static String kitOfTheSample() throws IOException {
    return new ObjectMapper().readTree(SAMPLE.resolve("results.json").toFile()).at("/kit").asText();
  }
}
