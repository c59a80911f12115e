package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.report.RecordedRun;

@ResourceLock("the run in progress")
class MergeCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void a_shard_says_that_it_is_one_and_merge_gives_the_verdict() {
    assertThat(shard("reference", 1)).isZero();
    assertThat(out.toString())
        .endsWith(
            """
            Shard: %s
            SHARD 1 OF 2: no deviation from 1 requirement. This is part of a run; 'merge' gives the verdict.
            """
                .formatted(folder.resolve("shards/1/shard.json")));
    assertThat(shard("reference", 2)).isZero();
    assertThat(merge()).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """

                 2 conformant
            196 calls in 20 cases
            Report: %s
            CONFORMANT: 2 of 2 requirements conformant, 0 observed, 0 not applicable, 0 not testable on this subject.
            """
                .formatted(folder.resolve("merged/report.html")));
    RecordedRun run = RecordedRun.read(folder.resolve("merged"));
    assertThat(run.complete()).isTrue();
    assertThat(run.onlyRequirements()).containsExactly("REG-1", "REG-8");
  }

  @Test
  void deviations_are_those_of_the_run() throws IOException {
    assertThat(shard("null", 1)).isEqualTo(1);
    assertThat(out.toString())
        .contains("\nSHARD 1 OF 2: deviations from 2 of 2 requirements. This is part");
    assertThat(shard("null", 2)).isEqualTo(1);
    assertThat(merge("--format", "json")).isEqualTo(1);
    assertThat(out).hasToString(Files.readString(folder.resolve("merged/results.json")));
    assertThat(folder.resolve("merged/results.ndjson"))
        .content()
        .hasLineCount(20)
        .contains("\"requirement\":\"REG-1\"");
  }

  @Test
  void capsules_go_with_the_results() {
    Path shards = folder.resolve("shards");
    run("run", "--subject", "null", "--calls", "50", "--shard", "200/200", "--out", shards + "/1");
    assertThat(shards.resolve("1/capsules")).isDirectoryContaining("glob:**.capsule.json");
    assertThat(CapsuleOutput.copy(List.of(shards.resolve("1")), folder.resolve("merged")))
        .isNotEmpty()
        .allSatisfy(
            capsule ->
                assertThat(capsule)
                    .hasParent(folder.resolve("merged/capsules"))
                    .hasSameTextualContentAs(
                        shards.resolve("1/capsules").resolve(capsule.getFileName())));
  }

  @Test
  void more_shards_than_requirements_leave_some_with_nothing_to_do() {
    assertThat(run(line("reference", "3/3", folder.resolve("3")))).isZero();
    assertThat(out.toString())
        .endsWith(
            "SHARD 3 OF 3: no deviation from 0 requirements. This is part of a run; 'merge' gives the verdict.\n");
  }

  @Test
  void a_trace_of_a_shard_is_judged_as_a_shard() {
    Path trace = folder.resolve("run.trace");
    List<String> line =
        new ArrayList<>(List.of(line("reference", "1/2", folder.resolve("shards/1"))));
    line.addAll(List.of("--trace", trace.toString()));
    assertThat(run(line.toArray(new String[0]))).isZero();
    out.getBuffer().setLength(0);
    assertThat(run("judge", trace.toString())).isZero();
    assertThat(out.toString()).contains("\nSHARD 1 OF 2: no deviation from 1 requirement. ");
    out.getBuffer().setLength(0);
    assertThat(run("judge", trace.toString(), "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"complete\" : false,", "\"verdict\" : \"part-passed\",");
  }

  @Test
  void a_shard_that_is_missing_is_refused_before_anything_is_written() {
    shard("reference", 2);
    assertThat(merge()).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            """
            1 of 2 shards are missing: 1.
            A shard that was broken off leaves no shard.json; run what is missing again.
            """);
    assertThat(folder.resolve("merged")).doesNotExist();
  }

  @Test
  void the_results_do_not_go_over_a_shard() {
    shard("reference", 1);
    String place = folder.resolve("shards/1").toString();
    assertThat(run("merge", place, "--out", place)).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "--out is " + place + ", which holds a shard that would go.\nName another folder.\n");
    assertThat(folder.resolve("shards/1/shard.json")).exists();
  }

  @Test
  void a_shard_that_is_none_is_refused_before_anything_is_written() {
    assertThat(run(line("reference", "9/8", folder.resolve("9")))).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "--shard is '9/8'; write it like 3/8, the third of eight (9999 at most), or auto.\n");
    assertThat(folder.resolve("9")).doesNotExist();
  }

  private int shard(String subject, int number) {
    return run(line(subject, number + "/2", folder.resolve("shards/" + number)));
  }

  private static String[] line(String subject, String shard, Path out) {
    return new String[] {
      "run",
      "--subject",
      subject,
      "--requirement",
      "REG-1",
      "--requirement",
      "REG-8",
      "--calls",
      "0",
      "--shard",
      shard,
      "--out",
      out.toString()
    };
  }

  private int merge(String... options) {
    out.getBuffer().setLength(0);
    List<String> line = new ArrayList<>(List.of("merge", folder.resolve("shards").toString()));
    line.addAll(List.of("--out", folder.resolve("merged").toString()));
    line.addAll(List.of(options));
    return run(line.toArray(new String[0]));
  }

  private int run(String... line) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), line);
  }
}
