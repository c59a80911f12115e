package org.rtmv1.tck.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;

/** Judges what calls say of subsets as a whole. */
final class Subsets {
  private final World world;
  private final InputDomain domain;
  private final Findings findings;

  Subsets(World world, InputDomain domain, Findings findings) {
    this.world = world;
    this.domain = domain;
    this.findings = findings;
  }

  /** Tells whether a function may refuse these flags with these criteria. */
  boolean mayRefuse(Subset subset, @Nullable Route criteria) {
    return !subset.isDefined() || domain.mayRefuse(criteria);
  }

  void noteRefusal(Subset subset, @Nullable Route criteria) {
    note(subset, criteria, "ERROR_INVALID_PARAMETER");
  }

  void noteSuccess(Subset subset, @Nullable Route criteria) {
    note(subset, criteria, "accepted");
  }

  private void note(Subset subset, @Nullable Route criteria, String answer) {
    if (criteria == null) {
      world.profile.note(Choice.NULL_CRITERIA, answer);
    } else if (!subset.isDefined()) {
      world.profile.note(Choice.COMBINED_FLAGS, answer);
    }
  }

  /**
   * Judges the answer that no route is in the subset.
   *
   * @param otherwise the requirement that fails where nothing else explains it
   */
  Judgement empty(Table table, Subset subset, RequirementId otherwise, Supplier<String> butWas) {
    if (!subset.isDefined()) {
      return Judgement.ACCEPTED;
    }
    if (subset.isSurelyNonEmpty(table)) {
      StoredRoute missing = new Returned().missing(table, subset);
      return Faults.of(
          missing == null ? otherwise : findings.blame().absence(table, missing, otherwise),
          List.of(otherwise),
          missing == null
              ? "a route of " + Phrases.subset(subset.flags)
              : Phrases.route(missing) + ", which is in " + Phrases.subset(subset.flags),
          butWas.get());
    }
    for (int i = table.doubts.size() - 1; i >= 0; i--) {
      StoredRoute route = table.doubts.get(i);
      if (subset.contains(route)) {
        findings.removals().isGone(table, route);
      }
    }
    return Judgement.ACCEPTED;
  }

  /** Returns what explains that a subset is not empty although it should be. */
  RequirementId leftover(Table table, RequirementId otherwise) {
    return findings.blame().leftover(table, otherwise);
  }

  /** Judges a route that was returned as a best one. */
  Judgement best(Table table, StoredRoute route, Route shown) {
    Best believed = route.destination.best.settled();
    if (believed == route || believed instanceof OpenBest || route.destination.doubtful > 0) {
      return Judgement.ACCEPTED;
    }
    if (believed instanceof StoredRoute best && table.contest.beats(best, route)) {
      return Faults.of(
          Requirements.BST_7,
          List.of(WrongResult.strict(best, route), Requirements.ENM_1),
          "no other best route than " + Phrases.route(best),
          Phrases.route(shown));
    }
    world.profile.note(Choice.TIES_AMONG_BEST, "several are listed");
    return Judgement.ACCEPTED;
  }
}
