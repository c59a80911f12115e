package org.rtmv1.tck.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.testing.NativeBuild;
import org.rtmv1.tck.testing.Output;

/** Each defect of the table in {@code src/test/c/defects.md} is blamed on what it breaks. */
@Execution(ExecutionMode.CONCURRENT)
class SeededDefectsTest {
  private static final Path TABLE = Path.of("src/test/c/defects.md");
  private static final Pattern ROW = Pattern.compile("\\| ([A-Z_0-9]+) \\|[^|]*\\|([^|]*)\\|.*");
  private static final Pattern ID = Pattern.compile("[A-Z]{3}-[1-9][0-9]*");

  @TempDir static Path folder;
  private static Path agent = Path.of("");

  record Defect(String name, List<String> requirements) {
    /** Several callers at a time show these, which only who is said to be thread-safe has. */
    boolean needsLanes() {
      return requirements.stream().anyMatch(id -> id.startsWith("CON-"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void build() {
    agent = NativeBuild.with("gcc", folder).agent();
  }

  @ParameterizedTest
  @MethodSource("defects")
  void a_defect_fails_the_requirements_that_it_breaks(Defect defect) throws IOException {
    List<String> arguments = new ArrayList<>();
    defect.requirements().forEach(id -> arguments.addAll(List.of("--requirement", id)));
    arguments.addAll(List.of("--calls", "0"));
    if (defect.needsLanes()) {
      arguments.addAll(List.of("--profile", "concurrent"));
    }
    Output output = run(defect, arguments);
    assertThat(output.status()).as(output.text()).isEqualTo(1);
    assertThat(outcomes(defect.name()))
        .hasSameSizeAs(defect.requirements())
        .allSatisfy((id, outcome) -> assertThat(outcome).as(id).isEqualTo("deviates"));
  }

  /** Places that are never used again look like a shortage, which no page rules out. */
  @Test
  void a_library_that_runs_out_of_places_leaves_the_run_incomplete() throws IOException {
    Defect defect = new Defect("RUNS_OUT_OF_CLIENTS", List.of());
    Output output = run(defect, List.of("--calls", "0"));
    assertThat(output.status()).as(output.text()).isEqualTo(2);
    assertThat(output.text()).contains("none deviates");
    assertThat(Files.readString(results("RUNS_OUT_OF_CLIENTS")))
        .contains("RtmRegisterClient answered ERROR_NO_SYSTEM_RESOURCES although no shortage");
  }

  private static Output run(Defect defect, List<String> arguments) {
    String name = defect.name();
    String options = defect.needsLanes() ? " --thread-safe" : "";
    Path library = NativeBuild.with("gcc", folder).library(name, "-DDEFECT_" + name);
    List<String> line = new ArrayList<>(List.of("run", "--quiet", "--deadline", "2s", "--out"));
    line.add(folder.resolve(name).toString());
    line.addAll(List.of("--agent", agent + options + " --virtual-clock " + library));
    line.addAll(arguments);
    return Output.ofKit(Map.of(), line);
  }

  private static Path results(String name) {
    return folder.resolve(name).resolve("results.json");
  }

  private static Map<String, String> outcomes(String name) throws IOException {
    JsonNode results = new ObjectMapper().readTree(results(name).toFile());
    Map<String, String> outcomes = new TreeMap<>();
    results
        .get("requirements")
        .forEach(each -> outcomes.put(each.get("id").asText(), each.get("outcome").asText()));
    return outcomes;
  }

  static Stream<Defect> defects() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Defect(row.group(1), ids(row.group(2))))
        .filter(defect -> !defect.requirements().isEmpty());
  }

  private static List<String> ids(String cell) {
    return ID.matcher(cell).results().map(found -> found.group()).toList();
  }
}
