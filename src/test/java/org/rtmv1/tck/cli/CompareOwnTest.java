package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.testing.RequiredTool;

/** Subjects of the user's own beside others, live. */
@ResourceLock("the run in progress")
class CompareOwnTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void a_library_makes_the_same_calls_as_a_wrong_subject_to_the_first_that_differs()
      throws Exception {
    RequiredTool.on("cc");
    Path library = NativeBuild.with("cc", folder).library();
    JsonNode json = compared("AcceptsDuplicates", "library:" + library);
    assertThat(json.at("/subjects/1/label").asText()).startsWith("librtm");
    assertThat(outcomes(json, "REG-3")).isEqualTo("deviates, conformant");
    JsonNode divergences = json.at("/sameCalls/0/divergences");
    JsonNode divergence = divergences.get(divergences.size() - 1);
    assertThat(divergence.at("/legal").booleanValue()).isFalse();
    assertThat(divergence.at("/calls")).hasSize(2);
    assertThat(divergence.at("/calls/1/second").asText())
        .isEqualTo("NULL, ERROR_CLIENT_ALREADY_EXISTS");
    assertThat(folder.resolve("AcceptsDuplicates-REG-3.capsule.json")).exists();
  }

  @Test
  void options_of_its_agent_follow_the_path_of_a_library() throws Exception {
    RequiredTool.on("cc");
    String library = "library:" + NativeBuild.with("cc", folder).library();
    JsonNode json = compared(library, library + " --virtual-clock --name \"Acme RTM\"");
    assertThat(json.at("/subjects/1/label").asText()).startsWith("Acme RTM");
    assertThat(outcomes(json, "AGE-1")).isEqualTo("not-tested, conformant");
  }

  @Test
  void options_of_its_agent_are_typed_again_for_run() {
    assertThat(SubjectNotation.of("library:./my rtm.so --families ip").orElseThrow().options())
        .isEqualTo("--library \"./my rtm.so\" --agent-options=\"--families ip\"");
    assertThat(SubjectNotation.of("library:my-rtm.so").orElseThrow().options())
        .isEqualTo("--library \"my-rtm.so\"");
  }

  @Test
  void an_agent_makes_the_same_calls_as_a_wrong_subject_to_the_first_that_differs()
      throws Exception {
    String python = RequiredTool.on("python3").toString();
    JsonNode json =
        compared("agent:" + python + " src/main/python/rtm_agent.py", "AcceptsDuplicates");
    assertThat(outcomes(json, "REG-3")).isEqualTo("conformant, deviates");
    JsonNode divergence = json.at("/sameCalls/0/divergences/0");
    assertThat(divergence.at("/calls")).hasSize(2);
    assertThat(divergence.at("/first/judgement").asText()).isEqualTo("conforms");
    assertThat(divergence.at("/second/requirement").asText()).isEqualTo("REG-3");
  }

  @Test
  void classes_are_loaded_from_their_class_paths_and_told_apart_by_how_they_were_typed()
      throws Exception {
    String own = "provider:" + ReferenceProvider.class.getName();
    JsonNode json = compared(own, own + "@target/classes");
    assertThat(json.at("/subjects/0/label").asText()).isEqualTo("reference 1 (" + own + ")");
    assertThat(json.at("/subjects/1/label").asText())
        .isEqualTo("reference 1 (" + own + "@target/classes)");
    assertThat(json.at("/sameCalls/0/divergences")).isEmpty();
  }

  @Test
  void the_name_of_a_file_decides_the_format() {
    assertThat(ComparisonFormat.of(Optional.of(Path.of("both.html"))))
        .isEqualTo(ComparisonFormat.HTML);
    assertThat(ComparisonFormat.of(Optional.of(Path.of("both.MD"))))
        .isEqualTo(ComparisonFormat.MARKDOWN);
    assertThat(ComparisonFormat.of(Optional.of(Path.of("both")))).isEqualTo(ComparisonFormat.TEXT);
    assertThat(ComparisonFormat.of(Optional.empty())).isEqualTo(ComparisonFormat.TEXT);
  }

  @Test
  void what_names_no_subject_is_refused() throws Exception {
    refused(
        "'library:' names no subject; write it like library:./librtm.so.\n",
        "compare",
        "reference",
        "library:");
    refused(
        "'library: --virtual-clock' names no subject; write it like library:./librtm.so.\n",
        "compare",
        "reference",
        "library: --virtual-clock");
    refused(
        "'provider:@acme.jar' names no subject; write it like provider:com.example.Acme@acme.jar.\n",
        "compare",
        "reference",
        "provider:@acme.jar");
    Path file = Files.writeString(folder.resolve("librtm.so"), "\177ELF");
    assertThat(run("compare", "reference", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("The file " + file + " does not hold the results of a run: ")
        .endsWith(
            "\nA subject of your own is named library:PATH, agent:COMMAND or provider:CLASS@CLASSPATH.\n");
  }

  @Test
  void a_library_that_is_not_there_is_refused_before_anything_runs() {
    assertThat(run("compare", "reference", "library:" + folder.resolve("none.so")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(folder.resolve("none.so").toString());
    assertThat(out.toString()).isEmpty();
  }

  private JsonNode compared(String... subjects) throws Exception {
    Path file = folder.resolve("both.json");
    List<String> arguments = new ArrayList<>(List.of("compare"));
    arguments.addAll(List.of(subjects));
    arguments.addAll(
        List.of("--no-wait", "--calls", "200", "--deadline", "20s", "--out", file.toString()));
    run(arguments.toArray(String[]::new));
    assertThat(file).as(err.toString()).exists();
    return new ObjectMapper().readTree(file.toFile());
  }

  private static String outcomes(JsonNode json, String requirement) {
    for (JsonNode each : json.at("/requirements")) {
      if (each.get("id").asText().equals(requirement)) {
        List<String> outcomes = new ArrayList<>();
        each.get("outcomes").forEach(outcome -> outcomes.add(outcome.asText()));
        return String.join(", ", outcomes);
      }
    }
    throw new AssertionError("no " + requirement);
  }

  private void refused(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString(message);
    err.getBuffer().setLength(0);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
