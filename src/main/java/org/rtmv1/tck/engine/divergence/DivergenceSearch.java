package org.rtmv1.tck.engine.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.CallSource;
import org.rtmv1.tck.engine.walk.Coverage;
import org.rtmv1.tck.engine.walk.Reducer;
import org.rtmv1.tck.engine.walk.Reproduction;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/**
 * Looks for the first call at which two subjects differ: guided walks, first short and then longer
 * ones, are made on both, and what they come upon is reduced.
 *
 * <p>Walks use only what both subjects declare: families, identifiers, capabilities. The same
 * settings give the same calls. Not thread-safe.
 */
public final class DivergenceSearch {
  private static final int SHORTEST_WALK = 32;
  private static final int LONGEST_WALK = 20_000;
  private static final int GROWTH = 2;
  private static final int MOST_HANGS = 3;
  private static final long SEED_STEP = 1_000_003;
  private static final long REDUCTION_BUDGET = 300_000;

  private final RunSettings first;
  private final RunSettings second;
  private final Manifest common;
  private long calls;

  /**
   * Prepares a search.
   *
   * @param first the subject whose answers steer the walks, with the seed that decides them
   * @param second the other one
   */
  public DivergenceSearch(RunSettings first, RunSettings second) {
    this.first = first;
    this.second = second;
    this.common = CommonGround.of(first.provider().manifest(), second.provider().manifest());
  }

  /** Says, in a sentence, why the two cannot make the same calls; empty where they can. */
  public Optional<String> obstacle() {
    return CommonGround.isEnough(common)
        ? Optional.empty()
        : Optional.of(
            "no family in which both declare the same four protocols and three interfaces");
  }

  /**
   * Returns the first difference of any kind, if walks of {@code budget} steps come upon one.
   *
   * @throws SubjectLostException where a subject cannot be opened
   */
  public Optional<Divergence> first(long budget) {
    return find(budget, Difference::first);
  }

  /**
   * Returns the first difference at a call at which one of the two deviates; differences that the
   * documentation allows are walked past.
   *
   * @throws SubjectLostException where a subject cannot be opened
   */
  public Optional<Divergence> firstDeviation(long budget) {
    return find(budget, Difference::deviation);
  }

  /** Returns the number of steps that all walks have made on each subject, reductions aside. */
  public long calls() {
    return calls;
  }

  private Optional<Divergence> find(
      long budget, BiFunction<Performance, Performance, Optional<Difference>> kind) {
    boolean exactAges = common.offers(Capability.VIRTUAL_CLOCK);
    Pair pair = new Pair(first, second, exactAges, kind, MOST_HANGS);
    Coverage coverage = new Coverage(common);
    long made = 0;
    int length = SHORTEST_WALK;
    for (long walk = 0; made < budget && !pair.isWornOut(); walk++) {
      long seed = first.seed() * SEED_STEP + walk;
      List<Step> steps = new ArrayList<>();
      int longest = (int) Math.min(length, budget - made);
      CallSource source = new CallSource(common, seed, coverage);
      Optional<Difference> found = pair.run(Script.of(source, longest, steps), steps);
      made += steps.size();
      calls += steps.size();
      if (found.isPresent()) {
        return Optional.of(told(pair, seed, steps, found.get()));
      }
      length = Math.min(LONGEST_WALK, length * GROWTH);
    }
    return Optional.empty();
  }

  private static Divergence told(Pair pair, long seed, List<Step> steps, Difference found) {
    List<Step> whole = steps.subList(0, found.index() + 1);
    List<Step> shortest = reduced(pair.hurried(), whole, found);
    Divergence told = pair.tell(seed, shortest, found);
    return told.shownAgain() || shortest.size() == whole.size()
        ? told
        : pair.tell(seed, whole, found);
  }

  private static List<Step> reduced(Pair pair, List<Step> steps, Difference sought) {
    Reproduction reproduction =
        candidate ->
            pair.run(candidate)
                .filter(sought::isLike)
                .map(found -> found.index() + 1)
                .orElse(Reproduction.NOT_REPRODUCED);
    return new Reducer(reproduction, REDUCTION_BUDGET).reduce(steps);
  }
}
