package org.rtmv1.tck.launch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What is to be run. Start from {@link #of}.
 *
 * @param settings the subject and how it is treated
 * @param profile the requirements in question
 * @param only of these, the ones to run; empty for all
 * @param calls how many calls guided walks make, 0 for none
 * @param budget how long guided walks go on instead, zero for the number of calls
 * @param shard the part of all this that is to be run; empty for the whole
 */
public record RunRequest(
    RunSettings settings,
    Profile profile,
    Set<RequirementId> only,
    long calls,
    Duration budget,
    Optional<Shard> shard) {
  /** The calls of guided walks where nothing else is asked for. */
  public static final long USUAL_CALLS = 20_000;

  /** Copies the set. */
  public RunRequest {
    only = Set.copyOf(only);
  }

  /** Returns a request for everything in the full profile, with the usual number of calls. */
  public static RunRequest of(RunSettings settings) {
    return new RunRequest(
        settings, Profile.FULL, Set.of(), USUAL_CALLS, Duration.ZERO, Optional.empty());
  }

  /** Returns a copy with other settings. */
  public RunRequest withSettings(RunSettings newSettings) {
    return new RunRequest(newSettings, profile, only, calls, budget, shard);
  }

  /** Returns a copy for another profile. */
  public RunRequest withProfile(Profile newProfile) {
    return new RunRequest(settings, newProfile, only, calls, budget, shard);
  }

  /** Returns a copy for these requirements only; none for all of the profile. */
  public RunRequest withOnly(Set<RequirementId> ids) {
    return new RunRequest(settings, profile, ids, calls, budget, shard);
  }

  /** Returns a copy whose guided walks make so many calls. */
  public RunRequest withCalls(long newCalls) {
    return withWalks(newCalls, Duration.ZERO);
  }

  /** Returns a copy whose guided walks go on for so long. */
  public RunRequest withBudget(Duration newBudget) {
    return withWalks(calls, newBudget);
  }

  /** Returns a copy that runs this part alone. */
  public RunRequest withShard(Shard part) {
    return new RunRequest(settings, profile, only, calls, budget, Optional.of(part));
  }

  RunRequest withoutShard() {
    return new RunRequest(settings, profile, only, calls, budget, Optional.empty());
  }

  RunRequest withWalks(long newCalls, Duration newBudget) {
    return new RunRequest(settings, profile, only, newCalls, newBudget, shard);
  }

  boolean selects(RequirementId id) {
    return only.isEmpty() ? profile.contains(id) : only.contains(id);
  }

  boolean isFiltered() {
    return !only.isEmpty();
  }

  boolean walks() {
    return calls > 0 || !budget.isZero();
  }
}
