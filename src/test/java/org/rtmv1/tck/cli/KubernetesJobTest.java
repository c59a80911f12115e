package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the Jobs of the documentation do in their pods, on two shards of two requirements. */
@DisabledOnOs(OS.WINDOWS)
class KubernetesJobTest {
  private static final Path CI = Path.of("src/main/docs/ci");
  private static final Pattern SCRIPT =
      Pattern.compile("(?m)^ +args:\\n +- \\|\\n((?: {14}.*\\n)+)");
  private static final Pattern COMPLETIONS = Pattern.compile("(?m)^  completions: ([0-9]+)$");
  private static final Pattern TOTAL =
      Pattern.compile("name: RTMV1_SHARD_TOTAL\\n +value: \"([0-9]+)\"");

  @TempDir private Path folder;

  @Test
  void the_pods_know_how_many_they_are() throws IOException {
    String job = Files.readString(CI.resolve("kubernetes-shards.yaml"));
    assertThat(first(TOTAL, job)).isEqualTo(first(COMPLETIONS, job)).isEqualTo("8");
  }

  @Test
  void the_shards_end_well_though_they_deviate_and_the_merge_has_the_verdict() throws Exception {
    assertThat(pod("kubernetes-shards.yaml", "0")).isZero();
    assertThat(pod("kubernetes-shards.yaml", "1")).isZero();
    assertThat(pod("kubernetes-merge.yaml", "")).isEqualTo(1);
    assertThat(folder.resolve("report/report.html")).exists();
  }

  private int pod(String job, String index) throws Exception {
    ProcessBuilder pod = new ProcessBuilder("sh", "-c", script(job));
    pod.environment().put("JOB_COMPLETION_INDEX", index);
    pod.environment().put("RTMV1_SHARD_TOTAL", "2");
    pod.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
    return pod.start().waitFor();
  }

  private String script(String job) throws IOException {
    String kit =
        "'%s' -cp '%s' %s"
            .formatted(
                Path.of(System.getProperty("java.home", ""), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName());
    return first(SCRIPT, Files.readString(CI.resolve(job)))
        .replace("java -jar /kit/rtmv1-tck.jar", kit)
        .replace("--subject reference", "--subject null --requirement REG-1 --requirement REG-8")
        .replace("/results", folder.toString());
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }
}
