package org.rtmv1.tck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.TableState;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.engine.walk.Exploration.CoveragePoint;
import org.rtmv1.tck.engine.walk.Scene;
import org.rtmv1.tck.engine.walk.WalkFailure;
import org.rtmv1.tck.launch.ShardException;
import org.rtmv1.tck.launch.ShardRecord;
import org.rtmv1.tck.launch.WalkSummary;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;

class ShardFileTest {
  @TempDir private Path folder;

  @Test
  void a_shard_is_read_as_it_was_written() throws IOException {
    ShardRecord shard = shard();
    Files.writeString(folder.resolve(ShardFile.NAME), ShardFile.text(shard));
    assertThat(ShardFile.read(folder)).isEqualTo(shard);
  }

  @Test
  void the_folder_of_a_shard_and_one_of_such_folders_are_found() throws IOException {
    Path one = Files.createDirectories(folder.resolve("b"));
    Path other = Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("c"));
    Files.writeString(one.resolve(ShardFile.NAME), "{}");
    Files.writeString(other.resolve(ShardFile.NAME), "{}");
    assertThat(ShardFile.foldersIn(one)).containsExactly(one);
    assertThat(ShardFile.foldersIn(folder)).containsExactly(other, one);
  }

  @Test
  void a_folder_without_a_shard_is_named() {
    assertThatThrownBy(() -> ShardFile.foldersIn(folder))
        .isInstanceOf(ShardException.class)
        .hasMessage(
            """
            There is no shard.json in %s, nor in a folder directly in it.
            'run --shard K/N --out DIR' leaves one at its end; a shard that was broken off leaves none."""
                .formatted(folder));
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> ShardFile.foldersIn(missing))
        .isInstanceOf(ShardException.class)
        .hasMessage(
            "There is no folder " + missing + ".\nName the folders that 'run --shard K/N' wrote.");
  }

  @Test
  void a_file_that_is_something_else_is_refused() throws IOException {
    String text = ShardFile.text(shard());
    assertRefused("# Notes", "Unexpected character ('#' (code 35)): expected a valid value");
    assertRefused(text.substring(0, text.length() / 2), "Unexpected end-of-input");
    assertRefused(text + "{}", "Trailing token");
    assertRefused("{}", "it does not say format rtmv1-shard, version 1");
    assertRefused("null", "it does not say format rtmv1-shard, version 1");
    assertRefused("", "it does not say format rtmv1-shard, version 1");
    assertRefused(
        text.replace("\"kit\"", "\"kid\" : 1, \"kit\""), "it does not have what it must for kid");
    assertRefused(text.replace("  \"kit\" : \"1.2\",\n", ""), "it lacks kit");
    assertRefused(text.replace("  \"seed\" : -3,\n", ""), "it does not have what it must for seed");
    assertRefused(
        text.replace("rtmv1-shard", "x"), "it does not say format rtmv1-shard, version 1");
    assertRefused(text.replace("\"version\" : 1,", "\"version\" : 2,"), "it does not say format");
    assertRefused(
        text.replace("\"DEVIATES\"", "\"WRONG\""), "a result in it has 'WRONG' for \"outcome\"");
    assertRefused(text.replace("\"families\"", "\"family\""), "a subject in it lacks \"families\"");
    assertRefused(
        text.replace("\"RtmGetNetworkCount\"", "\"Foo\""), "walk:1:1 step 1.call is 'Foo'");
    assertRefused(
        text.replace("\"walk:1:1\",\n      \"seed\"", "\"walk:1:2\",\n      \"seed\""),
        "it lacks the finding of walk:1:2");
    assertRefused(
        text.replace("[ 5, 2, 1 ]", "[ 5, 2 ]"), "a point of walks/growth has not three numbers");
  }

  @Test
  void a_shard_is_no_result_of_a_run() throws IOException {
    Files.writeString(folder.resolve(ShardFile.NAME), "{}");
    assertThatThrownBy(() -> RecordedRun.read(folder))
        .isInstanceOf(RecordedRunException.class)
        .hasMessage(
            folder
                + " holds a shard and not the results of a run.\n'merge' makes results of all shards.");
  }

  private void assertRefused(String text, String why) throws IOException {
    Path file = Files.writeString(folder.resolve(ShardFile.NAME), text);
    assertThatThrownBy(() -> ShardFile.read(folder))
        .isInstanceOf(ShardException.class)
        .hasMessageStartingWith("The file " + file + " does not hold a shard of a run: " + why)
        .hasMessageEndingWith(".\nRun this shard again.");
  }

  private ShardRecord shard() {
    Finding finding =
        new Finding(
            new RequirementId("CNT-1"),
            Blame.SUBJECT,
            "0",
            "1 \"network\"",
            List.of("1. RtmGetNetworkCount(IP) → 1"),
            Optional.of(new RequirementId("TAB-1")));
    WalkFailure failure =
        new WalkFailure(
            1,
            5,
            List.of(new Step.Invoke(new Operation.GetNetworkCount(1), 0, 0)),
            finding,
            true,
            List.of(scene()));
    WalkSummary walks =
        new WalkSummary(
            5,
            1,
            2,
            100,
            1,
            90,
            List.of(new CoveragePoint(5, 2, 1)),
            Map.of("RtmGetNetworkCount", 5L),
            List.of(failure));
    return new ShardRecord(
        folder,
        new TraceHeader(
            "1.2", -3, new ReferenceProvider().manifest(), Map.of("shard", "2/2", "subject", "x")),
        List.of(result(finding)),
        List.of(new Observation("REG-15", "accepted")),
        Optional.of(walks),
        List.of("it broke"));
  }

  private static Scene scene() {
    return new Scene(
        "RtmGetNetworkCount(IP)",
        "1",
        "",
        List.of(new Scene.Entry("10.1.0.10/32 via 192.168.1.1", true)),
        List.of(new Scene.Desk("client A", "IP", true, List.of("RTM_ROUTE_ADDED 10.1.0.10/32"))));
  }

  private static CaseResult result(Finding finding) {
    return new CaseResult(
        "walk:1:1",
        "A guided walk",
        finding.requirement(),
        Level.R,
        CaseOutcome.DEVIATES,
        "expected \u0001",
        Optional.of(finding),
        List.of(new Observation("REG-15", "accepted")),
        0,
        Duration.ZERO,
        List.of(
            new TableState(1, true, List.of("★ 10.1.0.10/32", "  10.2.0.10/32")),
            new TableState(2, true, List.of()),
            new TableState(4, false, List.of())),
        12,
        List.of(Duration.ofMillis(1_500)));
  }
}
