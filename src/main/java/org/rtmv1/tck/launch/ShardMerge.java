package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the shards of a run together to what the run in one piece would have come to. */
public final class ShardMerge {
  private ShardMerge() {}

  /**
   * Makes the verdicts on a run out of all its shards, in any order.
   *
   * @param kitVersion the version of this kit
   * @throws ShardException where they are not all the shards of one run of this kit, each once
   */
  public static RunResult merge(List<ShardRecord> shards, String kitVersion) {
    List<Requirement> known = RequirementCatalogue.read().all();
    List<ShardRecord> ordered = ShardSet.ordered(shards);
    OneRun.check(ordered, kitVersion);
    for (ShardRecord shard : ordered) {
      ShardContents.check(shard, new ShardPlan(shard.request(known), known));
    }
    ShardRecord first = ordered.get(0);
    Optional<WalkSummary> walks =
        ordered.stream().flatMap(each -> each.walks().stream()).findFirst();
    return new RunParts(
            first.header().manifest(),
            first.request(known).withoutShard(),
            flat(ordered.stream().map(ShardRecord::cases)),
            flat(ordered.stream().map(ShardRecord::observations)),
            walks,
            walks.map(WalkSummary::calls).orElse(0L),
            flat(ordered.stream().map(ShardRecord::faults)))
        .result(known);
  }

  private static <T> List<T> flat(Stream<List<T>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}
