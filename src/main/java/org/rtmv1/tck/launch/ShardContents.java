package org.rtmv1.tck.launch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;

/** Checks that a shard holds what its part of the plan asks for, and nothing else. */
final class ShardContents {
  private ShardContents() {}

  static void check(ShardRecord shard, ShardPlan plan) {
    Set<String> ids = new HashSet<>();
    for (CaseResult result : shard.cases()) {
      if (!ids.add(result.id())) {
        throw wrong(shard, "holds the case " + result.id() + " twice");
      }
      boolean due = Walks.isOfWalk(result) ? plan.walks() : plan.has(result.requirement());
      if (!due) {
        throw wrong(shard, "holds the case " + result.id() + ", which is another shard's");
      }
    }
    if (shard.faults().isEmpty()) {
      checkComplete(shard, plan, ids);
    }
  }

  private static void checkComplete(ShardRecord shard, ShardPlan plan, Set<String> ids) {
    List<String> missing =
        plan.requirements().stream()
            .flatMap(each -> each.cases().stream())
            .map(RequirementCase::id)
            .filter(id -> !ids.contains(id))
            .toList();
    if (!missing.isEmpty()) {
      throw wrong(shard, "lacks " + missing.size() + " of its cases, first " + missing.get(0));
    }
    Set<CaseOutcome> outcomes =
        shard.cases().stream().map(CaseResult::outcome).collect(Collectors.toSet());
    boolean brokenOff = outcomes.contains(CaseOutcome.SUBJECT_LOST);
    if (plan.walks() && shard.walks().isEmpty() && !brokenOff) {
      throw wrong(shard, "lacks the guided walks");
    }
    if (!plan.walks() && shard.walks().isPresent()) {
      throw wrong(shard, "holds guided walks, which are another shard's");
    }
  }

  private static ShardException wrong(ShardRecord shard, String what) {
    return new ShardException(
        "%s is not as its run wrote it: it %s.\nRun this shard again."
            .formatted(shard.place(), what));
  }
}
