package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rtmv1.tck.report.certificate.SigningKey;
import org.yaml.snakeyaml.Yaml;

/**
 * Every shell step of the CI files of the documentation, carried out as a job would: in the
 * project's folder, with the variables of the file. The kit's jar is this build's class path, and
 * Maven builds nothing, because there is nothing to build.
 */
@DisabledOnOs(OS.WINDOWS)
class CiFilesTest {
  private static final Path CI = Path.of("src/main/docs/ci");
  private static final Pattern GROOVY_STEP = Pattern.compile("(?m)^ +sh '([^']*)'$");
  private static final Pattern GROOVY_VARIABLE = Pattern.compile("(?m)^ +([A-Z_]+) = '([^']*)'$");

  @TempDir private Path project;

  /** What a CI file has its server do. */
  private record CiFile(String name, Map<String, String> variables, List<String> steps) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<CiFile> files() throws IOException {
    return Stream.of(gitHub(), gitLab(), jenkins());
  }

  private static CiFile gitHub() throws IOException {
    Map<String, Object> file = yaml("github.yml");
    List<String> steps = new ArrayList<>();
    for (Object step : list(map(map(file, "jobs"), "conformance").get("steps"))) {
      Object run = map(step).get("run");
      if (run != null) {
        steps.add(run.toString());
      }
    }
    return new CiFile("github.yml", strings(map(file, "env")), steps);
  }

  private static CiFile gitLab() throws IOException {
    Map<String, Object> file = yaml("gitlab.yml");
    List<String> steps = new ArrayList<>();
    for (String job : List.of("conformance", "certificate")) {
      list(map(file, job).get("script")).forEach(step -> steps.add(step.toString()));
    }
    return new CiFile("gitlab.yml", strings(map(file, "variables")), steps);
  }

  private static CiFile jenkins() throws IOException {
    String file = Files.readString(CI.resolve("Jenkinsfile"));
    Map<String, String> variables = new LinkedHashMap<>();
    Matcher variable = GROOVY_VARIABLE.matcher(file);
    while (variable.find()) {
      variables.put(variable.group(1), variable.group(2));
    }
    List<String> steps = GROOVY_STEP.matcher(file).results().map(step -> step.group(1)).toList();
    return new CiFile("Jenkinsfile", variables, steps);
  }

  @BeforeEach
  void prepare() throws IOException {
    SigningKey.random().write(project.resolve("signing.pem"));
    Files.writeString(project.resolve("known-deviations.txt"), "");
    Path commands = Files.createDirectory(project.resolve("commands"));
    command(commands.resolve("mvn"), "test \"$*\" = '-B -ntp -DskipTests package'");
    command(
        commands.resolve("java"),
        """
        test "$1 $2" = "-jar tools/rtmv1-tck.jar" || exit 99
        shift 2
        exec '%s' -cp '%s' %s "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home", ""), "bin", "java"),
                absoluteClassPath(),
                Main.class.getName()));
  }

  private static void command(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator", ":");
    return Stream.of(System.getProperty("java.class.path", "").split(Pattern.quote(separator)))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(Collectors.joining(separator));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_job_builds_examines_runs_and_certifies(CiFile file) {
    assertThat(file.variables())
        .containsOnly(
            Map.entry("KIT", "tools/rtmv1-tck.jar"),
            Map.entry("SUBJECT", "--provider com.example.AcmeProvider --classpath target/classes"));
    assertThat(file.steps()).hasSize(file.name().equals("gitlab.yml") ? 5 : 4);
    assertThat(String.join("\n", file.steps()))
        .containsSubsequence("mvn ", " doctor ", " run ", " certify ");
  }

  /** Most steps are the same in all files, and done once. */
  @Test
  void every_step_does_what_it_is_for() throws Exception {
    Set<String> steps = new LinkedHashSet<>();
    files().forEach(file -> steps.addAll(file.steps()));
    for (String step : steps) {
      assertThat(exitCode(step, "--subject reference")).as(output(step)).isZero();
    }
    assertThat(project.resolve("rtmv1")).isDirectoryContaining("glob:**/{junit.xml,report.html}");
    assertThat(project.resolve("certified/certificate.json")).exists();
    assertThat(project.resolve("page.md")).content().startsWith("## RTMv1 conformance of ");
  }

  @Test
  void a_job_fails_for_a_subject_that_deviates() throws Exception {
    String run = files().findFirst().orElseThrow().steps().get(2);
    assertThat(exitCode(run, "--subject null --requirement REG-1")).isEqualTo(1);
    assertThat(project.resolve("rtmv1/junit.xml")).content().contains("<failure ");
    assertThat(output(run)).contains("::error title=REG-1 ");
  }

  private int exitCode(String step, String subject) throws Exception {
    ProcessBuilder job = new ProcessBuilder("sh", "-e", "-c", step).directory(project.toFile());
    Map<String, String> environment = job.environment();
    environment.put("KIT", "tools/rtmv1-tck.jar");
    environment.put("SUBJECT", subject);
    environment.put("PATH", project.resolve("commands") + ":" + environment.get("PATH"));
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_STEP_SUMMARY", project.resolve("page.md").toString());
    environment.put("SIGNING_KEY", Files.readString(project.resolve("signing.pem")));
    environment.put("RTMV1_SIGNING_KEY", project.resolve("signing.pem").toString());
    job.redirectErrorStream(true).redirectOutput(project.resolve("output").toFile());
    return job.start().waitFor();
  }

  private String output(String step) throws IOException {
    Path output = project.resolve("output");
    return step + "\n" + (Files.exists(output) ? Files.readString(output) : "");
  }

  private static Map<String, Object> yaml(String name) throws IOException {
    return map(new Yaml().load(Files.readString(CI.resolve(name))));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> map(Map<String, Object> parent, String name) {
    return map(parent.getOrDefault(name, Map.of()));
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static Map<String, String> strings(Map<String, Object> values) {
    Map<String, String> strings = new LinkedHashMap<>();
    values.forEach((name, value) -> strings.put(name, value.toString()));
    return strings;
  }
}
