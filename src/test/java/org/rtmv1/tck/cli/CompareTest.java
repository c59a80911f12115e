package org.rtmv1.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("the run in progress")
class CompareTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void two_wrong_subjects_are_compared_to_their_first_diverging_call() throws Exception {
    Path page = folder.resolve("both.txt");
    assertThat(
            run(
                "compare",
                "AcceptsDuplicates",
                "DuplicateEndsTheFirst",
                "--calls",
                "200",
                "--out",
                page.toString()))
        .isEqualTo(ExitCode.DEVIATIONS);
    assertThat(withoutArguments(Files.readString(page)))
        .contains(
            """
            Requirements that differ: 3
              Requirement  Level  Title                                                    AcceptsDuplicates  DuplicateEndsTheFirst
              REG-3        D      A protocol that is handled cannot be registered again    deviates           conformant
              REG-4        R      The refused duplicate leaves the first client as it was  not tested         deviates
              REG-11       R      What changes no best route signals no event              not tested         conformant
            """,
            """
            First difference between AcceptsDuplicates and DuplicateEndsTheFirst
              1. client A = RtmRegisterClient(...) → handle
              2. client B = RtmRegisterClient(...)
                   AcceptsDuplicates:     handle
                   DuplicateEndsTheFirst: NULL, ERROR_CLIENT_ALREADY_EXISTS
              - AcceptsDuplicates deviates from REG-3: expected NULL with ERROR_CLIENT_ALREADY_EXISTS, because the protocol has a client, but was the handle 0x1010.
              - DuplicateEndsTheFirst conforms.
            """);
    Path capsule = folder.resolve("AcceptsDuplicates-REG-3.capsule.json");
    assertThat(out.toString()).isEqualTo("Comparison: %s%nCapsule: %s%n".formatted(page, capsule));
    assertThat(run("replay", capsule.toString(), "--subject", "AcceptsDuplicates"))
        .isEqualTo(ExitCode.DEVIATIONS);
  }

  @Test
  void what_right_subjects_choose_differently_is_said_to_be_legal() throws Exception {
    assertThat(
            run(
                "compare",
                "signals-own-changes",
                "plain",
                "--calls",
                "2000",
                "--no-wait",
                "--format",
                "json"))
        .isEqualTo(ExitCode.DEVIATIONS);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/requirements/0/differs").booleanValue()).isFalse();
    assertThat(json.at("/behaviourProfile/0/differs").booleanValue()).isTrue();
    assertThat(json.at("/sameCalls/0/divergences")).hasSize(1);
    assertThat(json.at("/sameCalls/0/divergences/0/legal").booleanValue()).isTrue();
    assertThat(json.at("/sameCalls/0/divergences/0/choices/0").toString())
        .isEqualTo(
            "{\"register\":\"REG-10 own change and own event\","
                + "\"first\":\"signalled\",\"second\":\"not signalled\"}");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void earlier_results_are_compared_without_their_subjects() {
    String old = recorded("old", "AcceptsDuplicates", "REG-3", "REG-5");
    String now = recorded("new", "reference", "REG-3", "REG-5", "CNT-1");
    assertThat(run("compare", now, now + "/results.json")).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString())
        .startsWith(
            "Comparison of reference 1 (%1$s), reference 1 (%1$s/results.json)%n".formatted(now));
    assertThat(run("compare", old, now, "--format", "markdown")).isEqualTo(ExitCode.DEVIATIONS);
    assertThat(out.toString())
        .contains(
            "| REG-3 | D | A protocol that is handled cannot be registered again | deviates | conformant |",
            "| CNT-1 | D | Networks are counted, not routes | not in the run | conformant |");
  }

  @Test
  void what_is_fixed_broken_and_newly_tested_since_is_told() {
    String wrong = recorded("wrong", "AcceptsDuplicates", "REG-3", "REG-5");
    String right = recorded("right", "reference", "REG-3", "REG-5", "CNT-1");
    assertThat(run("compare", "--since", wrong, right)).isEqualTo(ExitCode.CONFORMANT);
    assertThat(out.toString())
        .contains("Broken: 0\n", "Fixed: 1\n", "Newly tested: 1\n", "NOT WORSE");
    assertThat(run("compare", "--since", right, wrong)).isEqualTo(ExitCode.DEVIATIONS);
    assertThat(out.toString()).contains("Broken: 1\n", "No longer tested: 1\n", "  WORSE");
  }

  @Test
  void wrong_usage_is_refused() {
    refused(
        """
        Name two subjects or more, such as: compare reference reports/mine
        'compare --since OLD NEW' tells what changed between two versions of one.
        """,
        "compare",
        "reference");
    refused(
        "--since compares two versions: name one OLD and one NEW, such as: compare --since reports/old reports/new\n",
        "compare",
        "--since",
        "reference");
    refused(
        "--calls is -5; it must be 0 (no guided walks) or more.\n",
        "compare",
        "reference",
        "null",
        "--calls",
        "-5");
  }

  @Test
  void a_subject_that_nobody_knows_is_refused_before_anything_runs() {
    refused(
        """
        There is no built-in subject 'SharesOneQeue', and no file or folder of that name. Did you mean 'SharesOneQueue'?
        Name reference, null, always-error, what 'defects' lists, or what 'run --out FOLDER' wrote.
        A subject of your own is named library:PATH, agent:COMMAND or provider:CLASS@CLASSPATH.
        """,
        "compare",
        "reference",
        "SharesOneQeue");
  }

  @Test
  void results_that_cannot_be_read_are_refused() throws Exception {
    refused(
        "There are no results at %s.\n'run --out FOLDER' writes them.\n"
            .formatted(folder.resolve("results.json")),
        "compare",
        "reference",
        folder.toString());
    Path other = Files.writeString(folder.resolve("other.json"), "[]");
    refused(
        "The file %s does not hold the results of a run: it lacks schemaVersion.\n"
            .formatted(other),
        "compare",
        "--since",
        other.toString(),
        "reference");
  }

  @Test
  void results_without_a_verdict_are_refused() throws Exception {
    Path results = Path.of(recorded("some", "reference", "CNT-1"), "results.json");
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(results.toFile());
    json.putArray("requirements");
    Files.writeString(results, json.toString());
    refused(
        "The results at %s hold no verdict to compare.\n".formatted(results),
        "compare",
        results.toString(),
        results.toString());
  }

  @Test
  void a_place_that_cannot_be_written_to_is_refused() throws Exception {
    String results = recorded("some", "reference", "CNT-1");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("compare", results, results, "--out", file.resolve("page").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("The comparison cannot be written to " + file.resolve("page") + ": ")
        .endsWith("Name a file that can be written with --out FILE.\n");
    refused(
        """
        The comparison cannot be written to %s: it is a folder.
        Name a file that can be written with --out FILE.
        """
            .formatted(folder),
        "compare",
        results,
        results,
        "--out",
        folder.toString());
  }

  /** What a walk draws for arguments is its own affair. */
  private static String withoutArguments(String text) {
    return text.replaceAll("RtmRegisterClient\\(.*\\)", "RtmRegisterClient(...)")
        .replaceAll("because IPX? protocol \\w+ has", "because the protocol has");
  }

  private String recorded(String name, String subject, String... requirements) {
    String place = folder.resolve(name).toString();
    String[] arguments = new String[6 + 2 * requirements.length];
    String[] fixed = {"run", "--subject", subject, "--quiet", "--out", place};
    System.arraycopy(fixed, 0, arguments, 0, fixed.length);
    for (int i = 0; i < requirements.length; i++) {
      arguments[6 + 2 * i] = "--requirement";
      arguments[7 + 2 * i] = requirements[i];
    }
    run(arguments);
    out.getBuffer().setLength(0);
    return place;
  }

  private void refused(String message, String... arguments) {
    err.getBuffer().setLength(0);
    assertThat(run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString(message);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
