package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("the run in progress")
class KnownTest {
  private static final String ENTRY =
      """
      %s
        owner:   Ann Example
        reason:  nothing is done yet
        expires: 9999-12-31
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path list = Path.of("");

  @BeforeEach
  void name() {
    list = folder.resolve("known.txt");
  }

  @Test
  void a_run_passes_with_what_is_known_alone() throws IOException {
    Files.writeString(list, ENTRY.formatted("REG-1") + ENTRY.formatted("REG-3"));
    assertThat(run("--subject", "null", "--requirement", "REG-1", "--quiet")).isZero();
    assertThat(out)
        .hasToString(
            """
            DEVIATES: 0 of 1 requirements conformant, 1 deviates, 0 not tested.
            GATE PASSED: 1 known deviation of 2 in %s, and nothing else is wrong.
            """
                .formatted(list));
  }

  @Test
  void the_text_tells_known_deviations_apart() throws IOException {
    Files.writeString(list, ENTRY.formatted("ADD-10"));
    assertThat(run("--subject", "NotifiesTheCaller", "--requirement", "ADD-10")).isZero();
    assertThat(out.toString())
        .contains(
            """

            KNOWN     ADD-10  Everybody gets the message but the one who made the change
              nothing is done yet (Ann Example, until 9999-12-31)

            """)
        .doesNotContain("DEVIATES  ");
  }

  @Test
  void what_is_not_listed_fails() throws IOException {
    Files.writeString(list, "");
    assertThat(run("--subject", "NotifiesTheCaller", "--requirement", "ADD-10")).isEqualTo(1);
    assertThat(out.toString())
        .contains("DEVIATES  ADD-10")
        .endsWith(
            """
            %s: ADD-10 deviates and is not listed. Repair the subject.
            GATE FAILED: 0 known deviations of 0 in %1$s, 1 problem to put right.
            """
                .formatted(list));
  }

  @Test
  void a_list_that_makes_no_sense_is_refused_before_the_run() throws IOException {
    Files.writeString(list, ENTRY.formatted("REG-999"));
    assertThat(run("--subject", "null", "--requirement", "REG-1")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            list
                + ":1: there is no requirement 'REG-999'. Did you mean 'REG-9'? 'list' shows all of them. Correct this line, or delete lines 1 to 4.\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_partial_run_updates_nothing() {
    assertThat(run("--known-update", "--no-wait")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "--known-update writes what a whole run shows, and --no-wait leaves something out; leave one of the two away.\n");
    assertThat(list).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_shard_leaves_it_to_the_merge() throws IOException {
    Files.writeString(list, "");
    assertThat(run("--shard", "1/2")).isEqualTo(ExitCode.USAGE);
    assertThat(err)
        .hasToString(
            "--known goes with a whole run; leave it out here and give it to 'merge', which has the verdict.\n");
  }

  @Test
  void an_update_needs_a_file() {
    assertThat(
            Main.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "run", "--known-update"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString("--known-update goes with --known FILE; name the file to write.\n");
  }

  private int run(String... options) {
    List<String> line = new ArrayList<>(List.of("run", "--calls", "0", "--known", list.toString()));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(List.of(options));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(new String[0]));
  }
}
