package org.rtmv1.tck.launch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * Which requirements, with their scenarios and laws, each shard of a run has, and which of them has
 * the guided walks: the last. The same request always has the same plan.
 */
final class ShardPlan {
  /** How many calls of a walk take about as long as a case, which has a subject of its own. */
  private static final long CALLS_FOR_A_CASE = 100;

  private static final long MILLISECONDS_FOR_A_CASE = 10;

  private final List<Requirement> chosen;
  private final boolean walks;
  private final Optional<Shard> shard;
  private final Map<RequirementId, Integer> shards = new HashMap<>();

  /**
   * Makes the plan.
   *
   * @param known all requirements, of which the request selects some
   */
  ShardPlan(RunRequest request, List<Requirement> known) {
    this.chosen = known.stream().filter(each -> request.selects(each.id())).toList();
    this.walks = request.walks() && !request.isFiltered();
    this.shard = request.shard();
    shard.ifPresent(part -> divide(part.total(), walks ? weightOfWalks(request) : 0));
  }

  private static long weightOfWalks(RunRequest request) {
    return request.budget().isZero()
        ? request.calls() / CALLS_FOR_A_CASE
        : request.budget().toMillis() / MILLISECONDS_FOR_A_CASE;
  }

  /** The requirement with the most cases goes first, each to the shard that has the least. */
  private void divide(int total, long weightOfWalks) {
    long[] loads = new long[total];
    loads[total - 1] = weightOfWalks;
    chosen.stream()
        .sorted(Comparator.comparingInt(each -> -each.cases().size()))
        .forEach(each -> shards.put(each.id(), add(loads, each.cases().size())));
  }

  private static int add(long[] loads, int weight) {
    long least = Arrays.stream(loads).min().orElse(0);
    int shard = 0;
    while (loads[shard] > least) {
      shard++;
    }
    loads[shard] += weight;
    return shard + 1;
  }

  /** Returns all requirements that the run asks for, those of the other shards included. */
  List<Requirement> ofWholeRun() {
    return chosen;
  }

  /** Returns the requirements of this part; all of them where the run is not divided. */
  List<Requirement> requirements() {
    return chosen.stream().filter(each -> has(each.id())).toList();
  }

  /** Tells whether the cases of a requirement are in this part. */
  boolean has(RequirementId id) {
    return shard.isEmpty() || shards.getOrDefault(id, 0) == shard.get().number();
  }

  /** Tells whether guided walks are in this part. */
  boolean walks() {
    return walks && shard.map(part -> part.number() == part.total()).orElse(true);
  }
}
