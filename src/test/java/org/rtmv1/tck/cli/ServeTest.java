package org.rtmv1.tck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock("the run in progress")
class ServeTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home", ""), "bin", "java").toString();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"reference", "null", "always-error"})
  void the_results_are_those_of_the_run_in_process(String subject) {
    assertThat(results("--agent", agent("--subject " + subject)))
        .contains("\"requirements\"")
        .isEqualTo(results("--subject", subject));
  }

  @Test
  void what_an_implementation_prints_stays_out_of_the_answers() {
    StringWriter out = new StringWriter();
    String agent = agent("--provider " + PrintsToStandardOutput.class.getName());
    assertThat(run(out, "doctor", "--agent", agent)).as(out::toString).isZero();
  }

  @Test
  void the_end_of_input_ends_the_agent() throws Exception {
    Process process = start("--subject", "reference");
    process.getOutputStream().close();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void a_class_that_is_not_there_is_told_on_standard_error() throws Exception {
    Process process = start("--provider", "com.example.Nope");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo(
            """
            The class com.example.Nope was not found in the kit's own class path; give --classpath PATH.
            Check the package and the spelling, and that the class is compiled.
            """);
    assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void one_implementation_is_served() throws Exception {
    Process process = start("--provider", "x.Y", "--subject", "null");
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("Name one subject: --subject or --provider, not both.\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
  }

  /** Returns the results as JSON, without the date. */
  private String results(String option, String value) {
    StringWriter out = new StringWriter();
    List<String> line = new ArrayList<>(List.of("run", option, value, "--format", "json"));
    line.addAll(List.of("--calls", "0", "--out", folder.resolve("results").toString()));
    for (String id : List.of("REG-1", "REG-3", "ADD-1", "BST-8", "DEQ-1", "TAB-8", "SEQ-1")) {
      line.addAll(List.of("--requirement", id));
    }
    run(out, line.toArray(new String[0]));
    return out.toString().replaceFirst("\"date\" : \"[^\"]*\"", "");
  }

  private static int run(StringWriter out, String... arguments) {
    PrintWriter both = new PrintWriter(out, true);
    return Main.run(both, both, arguments);
  }

  private static String agent(String options) {
    return "\"%s\" -cp \"%s\" %s serve %s"
        .formatted(JAVA, System.getProperty("java.class.path"), Main.class.getName(), options);
  }

  private static Process start(String... options) throws IOException {
    String classpath = System.getProperty("java.class.path", "");
    List<String> line =
        new ArrayList<>(List.of(JAVA, "-cp", classpath, Main.class.getName(), "serve"));
    line.addAll(List.of(options));
    return new ProcessBuilder(line).start();
  }
}
