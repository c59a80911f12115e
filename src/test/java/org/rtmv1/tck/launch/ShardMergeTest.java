package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.trace.TraceHeader;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class ShardMergeTest {
  private static final String KIT = "1.2";

  private static final RunRequest REQUEST =
      request(new ReferenceProvider()).withOnly(ids("REG-1", "REG-8"));

  private static List<ShardRecord> shards = List.of();

  @BeforeAll
  static void run() {
    shards = List.of(run(REQUEST, 1, 2), run(REQUEST, 2, 2));
  }

  @Test
  void the_shards_of_a_run_make_its_verdict() {
    RunResult merged = ShardMerge.merge(shards, KIT);
    assertThat(merged.ending()).isEqualTo(RunResult.Ending.CONFORMANT);
    assertThat(merged.request().shard()).isEmpty();
    assertThat(merged.verdicts())
        .extracting(each -> each.requirement().id().value())
        .containsExactly("REG-1", "REG-8");
  }

  @Test
  void a_deviation_that_follows_from_another_shards_is_no_verdict_of_its_own() {
    RunRequest defective =
        request(DefectCatalogue.named("IgnoresTheInterface").orElseThrow().provider())
            .withOnly(ids("TAB-2", "ENM-2"));
    RunResult whole = ConformanceRun.of(defective).run(RunObserver.NONE);
    RunResult merged = ShardMerge.merge(List.of(run(defective, 2, 2), run(defective, 1, 2)), KIT);
    assertThat(merged.verdicts())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(java.time.Duration.class)
        .isEqualTo(whole.verdicts());
  }

  @Test
  void a_missing_shard_is_named() {
    assertRefused(
        List.of(shards.get(0)),
        """
        1 of 2 shards are missing: 2.
        A shard that was broken off leaves no shard.json; run what is missing again.""");
    assertRefused(List.of(), "There is no shard to merge.");
  }

  @Test
  void a_shard_that_is_there_twice_is_named() {
    assertRefused(
        List.of(shards.get(0), shards.get(1), shards.get(0)),
        """
        Shard 1/2 is there twice: shards/1 and shards/1.
        Name the folder of each shard once.""");
  }

  @Test
  void shards_of_different_divisions_are_refused() {
    assertRefused(
        List.of(shards.get(0), run(REQUEST, 2, 3)),
        """
        The shards are not of one run: shards/1 is shard 1/2 and shards/2 is shard 2/3.
        Name the folders of one run alone.""");
  }

  @Test
  void shards_with_different_seeds_are_refused() {
    RunRequest other = REQUEST.withSettings(REQUEST.settings().withSeed(7));
    assertRefused(
        List.of(shards.get(0), run(other, 2, 2)),
        """
        The shards are not of one run: the seed was '1' for shards/1 and '7' for shards/2.
        Run all shards with the same kit, subject and options.""");
  }

  @Test
  void shards_with_different_options_are_refused() {
    assertRefused(
        List.of(shards.get(0), run(REQUEST.withOnly(ids("REG-1")), 2, 2)),
        """
        The shards are not of one run: --requirement was 'REG-1 REG-8' for shards/1 and 'REG-1' for shards/2.
        Run all shards with the same kit, subject and options.""");
    assertRefused(
        List.of(shards.get(0), run(REQUEST.withProfile(Profile.CORE), 2, 2)),
        """
        The shards are not of one run: --profile was 'FULL' for shards/1 and 'CORE' for shards/2.
        Run all shards with the same kit, subject and options.""");
  }

  @Test
  void shards_of_different_subjects_are_refused() {
    Manifest manifest = new ReferenceProvider().manifest();
    RoutingTableManagerProvider other = new AbsentSubject(Manifest.of("other", "9"));
    assertRefused(
        List.of(shards.get(0), withHeader(shards.get(1), KIT, other, Map.of())),
        """
        The shards are not of one run: the subject was '%s %s' for shards/1 and 'other 9' for shards/2.
        Run all shards with the same kit, subject and options."""
            .formatted(manifest.name(), manifest.version()));
    RoutingTableManagerProvider changed = new AbsentSubject(manifest.withFamilies(Set.of(1)));
    assertRefused(
        List.of(shards.get(0), withHeader(shards.get(1), KIT, changed, Map.of())),
        """
        The shards are not of one run: the manifests of the subject differ in shards/1 and shards/2.
        A manifest must be the same each time; run the shards again.""");
  }

  @Test
  void shards_of_another_kit_are_refused() {
    RoutingTableManagerProvider same = new ReferenceProvider();
    assertRefused(
        List.of(shards.get(0), withHeader(shards.get(1), "1.3", same, Map.of())),
        """
        shards/2 was run by kit 1.3; this is kit 1.2.
        Merge with the kit that ran the shards.""");
    assertRefused(
        List.of(shards.get(0), withHeader(shards.get(1), KIT, same, Map.of("features", "x"))),
        """
        shards/2 was run with other feature files than those of this kit, though both call themselves 1.2.
        Merge with the kit that ran the shards.""");
  }

  @Test
  void a_shard_without_all_of_its_cases_or_with_others_is_refused() {
    ShardRecord first = shards.get(0);
    List<CaseResult> cases = first.cases();
    assertRefused(
        List.of(withCases(first, cases.subList(1, cases.size())), shards.get(1)),
        """
        shards/1 is not as its run wrote it: it lacks 1 of its cases, first %s.
        Run this shard again."""
            .formatted(cases.get(0).id()));
    List<CaseResult> more = new ArrayList<>(cases);
    more.add(cases.get(0));
    assertRefused(
        List.of(withCases(first, more), shards.get(1)),
        """
        shards/1 is not as its run wrote it: it holds the case %s twice.
        Run this shard again."""
            .formatted(cases.get(0).id()));
    CaseResult strange = shards.get(1).cases().get(0);
    more.set(more.size() - 1, strange);
    assertRefused(
        List.of(withCases(first, more), shards.get(1)),
        """
        shards/1 is not as its run wrote it: it holds the case %s, which is another shard's.
        Run this shard again."""
            .formatted(strange.id()));
  }

  @Test
  void a_request_that_this_kit_does_not_know_is_refused() {
    List<ShardRecord> strange = new ArrayList<>();
    for (ShardRecord each : shards) {
      strange.add(withHeader(each, KIT, new ReferenceProvider(), Map.of("speed", "high")));
    }
    assertThatThrownBy(() -> ShardMerge.merge(strange, KIT))
        .isInstanceOf(ShardException.class)
        .hasMessageStartingWith("shards/1 holds a request that this kit does not understand: {");
  }

  private static void assertRefused(List<ShardRecord> shards, String message) {
    assertThatThrownBy(() -> ShardMerge.merge(shards, KIT))
        .isInstanceOf(ShardException.class)
        .hasMessage(message);
  }

  private static RunRequest request(RoutingTableManagerProvider provider) {
    return RunRequest.of(RunSettings.of(provider)).withCalls(0);
  }

  private static Set<RequirementId> ids(String... ids) {
    return java.util.Arrays.stream(ids)
        .map(RequirementId::new)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static ShardRecord run(RunRequest request, int number, int total) {
    RunResult result =
        ConformanceRun.of(request.withShard(new Shard(number, total))).run(RunObserver.NONE);
    return ShardRecord.of(result, Path.of("shards/" + number), KIT, "--subject reference");
  }

  private static ShardRecord withCases(ShardRecord shard, List<CaseResult> cases) {
    return new ShardRecord(
        shard.place(), shard.header(), cases, List.of(), Optional.empty(), List.of());
  }

  private static ShardRecord withHeader(
      ShardRecord shard,
      String kit,
      RoutingTableManagerProvider provider,
      Map<String, String> words) {
    Map<String, String> request = new TreeMap<>(shard.header().request());
    request.putAll(words);
    return new ShardRecord(
        shard.place(),
        new TraceHeader(kit, shard.header().seed(), provider.manifest(), request),
        shard.cases(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
