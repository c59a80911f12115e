package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What was recorded of a run is judged as the run was, whatever its subject is like. */
@ResourceLock("the run in progress")
class JudgedRunsTest {
  private static final List<String> SOME =
      List.of(
          "--requirement",
          "REG-6",
          "--requirement",
          "DEQ-7",
          "--requirement",
          "CNT-1",
          "--requirement",
          "AGE-1");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SharesOneQueue",
        "NeverCountsDown",
        "CrashesOnTheHighestFlag",
        "AgesInMinutes",
        "NumbersHandlesByCount",
        "delivers-later",
        "strict",
        "coarse-clock",
        "no-capability",
        "ipx-only"
      })
  void a_run_of_some_requirements(String subject) throws Exception {
    isJudgedAlike("--subject", subject);
  }

  @Test
  void a_run_with_hangs() throws Exception {
    isJudgedAlike("--provider", HangsInCount.class.getName(), "--deadline", "200ms");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SharesOneQueue", "RefusalEmptiesTheTable"})
  void a_whole_run_with_guided_walks_that_fail(String subject) throws Exception {
    JsonNode judged = judged(List.of("--subject", subject, "--calls", "2000", "--no-wait"));
    assertThat(judged).isNotEmpty().isEqualTo(ran());
  }

  private void isJudgedAlike(String... subject) throws Exception {
    List<String> options = new ArrayList<>(List.of(subject));
    options.addAll(SOME);
    JsonNode judged = judged(options);
    assertThat(judged).hasSize(SOME.size() / 2).isEqualTo(ran());
  }

  private JsonNode judged(List<String> options) throws Exception {
    String trace = folder.resolve("run.trace").toString();
    List<String> arguments = new ArrayList<>(List.of("run", "--quiet", "--trace", trace));
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    arguments.addAll(options);
    int ran = run(arguments.toArray(String[]::new));
    out.getBuffer().setLength(0);
    assertThat(run("judge", trace, "--format", "json")).as(err.toString()).isEqualTo(ran);
    return new ObjectMapper().readTree(out.toString()).get("requirements");
  }

  private JsonNode ran() throws Exception {
    Path results = folder.resolve("out/results.json");
    return new ObjectMapper().readTree(results.toFile()).get("requirements");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
