package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;

/** Judges the steps of walks against the table and against one another. */
final class WalkStep {
  private static final String MEMBER = "the route of the walk";

  private final World world;
  private final Subsets subsets;
  private final Findings findings;

  WalkStep(World world, Subsets subsets, Findings findings) {
    this.world = world;
    this.subsets = subsets;
    this.findings = findings;
  }

  /** Judges the first route of a subset. */
  Judgement first(Table table, Subset subset, RouteOutcome outcome, RequirementId requirement) {
    Route shown = outcome.route();
    if (shown == null) {
      return Faults.of(requirement, "a route with NO_ERROR", "NO_ERROR without a route");
    }
    StoredRoute stored = stored(table, shown);
    if (stored == null) {
      return unknown(table, shown, requirement);
    }
    Judgement judgement = inSubset(table, subset, stored, shown);
    if (judgement == Judgement.ACCEPTED && subset.isDefined()) {
      table.startWalk(subset, stored);
    }
    return judgement;
  }

  /** Judges what comes after a position. */
  Judgement next(Table table, Subset subset, Route position, RouteOutcome outcome) {
    StoredRoute from = stored(table, position);
    boolean firm = from != null && !from.doubtful && subset.isDefined();
    Walk walk = firm ? table.walk(subset.flags) : null;
    boolean goesOn = walk != null && from != null && walk.isAt(from, table);
    if (outcome.error() != ReturnCode.NO_ERROR) {
      return goesOn && walk != null ? end(table, walk) : Judgement.ACCEPTED;
    }
    Route shown = outcome.route();
    if (shown == null) {
      return Faults.of(Requirements.SEQ_1, "a route with NO_ERROR", "NO_ERROR without a route");
    }
    StoredRoute stored = stored(table, shown);
    if (stored == null) {
      return unknown(table, shown, Requirements.SEQ_1);
    }
    Judgement judgement = inSubset(table, subset, stored, shown);
    if (judgement != Judgement.ACCEPTED) {
      return judgement;
    }
    if (from == null || !firm || isOutside(subset, from)) {
      if (from == null) {
        world.profile.note(Choice.NEXT_OF_GONE, "a route");
      }
      return Judgement.ACCEPTED;
    }
    return goesOn && walk != null ? goOn(table, walk, stored, shown) : ordered(table, from, stored);
  }

  /** A position that is no best route is none in a walk over the best routes. */
  private static boolean isOutside(Subset subset, StoredRoute from) {
    return subset.isOfBest() && from.destination.best.settled() != from;
  }

  private static @Nullable StoredRoute stored(Table table, Route route) {
    Destination destination = table.find(Addresses.number(route));
    return destination == null ? null : destination.find(route);
  }

  private Judgement unknown(Table table, Route shown, RequirementId requirement) {
    Destination destination = table.find(Addresses.number(shown));
    if (destination != null && destination.tainted) {
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        findings.blame().presence(table, destination, shown, requirement),
        List.of(requirement),
        "a route that is in the table",
        Phrases.route(shown));
  }

  private Judgement inSubset(Table table, Subset subset, StoredRoute stored, Route shown) {
    if (!subset.contains(stored)) {
      return Faults.of(
          subset.flags == 7 ? Requirements.SEQ_7 : Requirements.SEQ_1,
          "a route of " + Phrases.subset(subset.flags),
          Phrases.route(shown));
    }
    Judgement best = subset.isOfBest() ? subsets.best(table, stored, shown) : Judgement.ACCEPTED;
    return best == Judgement.ACCEPTED
        ? findings.check().present(table, stored, shown, MEMBER)
        : best;
  }

  private Judgement ordered(Table table, StoredRoute from, StoredRoute next) {
    if (next == from) {
      return Faults.of(
          Requirements.SEQ_1, "the route after " + Phrases.route(from), "the same route again");
    }
    return table.order.learn(from, next)
        ? Judgement.ACCEPTED
        : Faults.of(
            Requirements.SEQ_3,
            List.of(Requirements.SEQ_2),
            "%s before %s, as in an earlier walk"
                .formatted(Phrases.route(next), Phrases.route(from)),
            "the former after the latter");
  }

  private Judgement goOn(Table table, Walk walk, StoredRoute next, Route shown) {
    if (walk.returned.has(next)) {
      return Faults.of(
          Requirements.SEQ_3,
          List.of(Requirements.SEQ_1),
          "no route twice in one walk",
          Phrases.route(shown) + " again");
    }
    if (walk.returnsTo(next)) {
      return Faults.of(
          Requirements.SEQ_2,
          List.of(Requirements.SEQ_3),
          "the routes ordered by network, then protocol, then interface, then next hop",
          Phrases.route(shown)
              + " after "
              + Phrases.route(walk.last)
              + ", back in a group that the walk has left");
    }
    StoredRoute from = walk.last;
    walk.step(next);
    return ordered(table, from, next);
  }

  /** The end of a walk: every route of the subset must have been returned. */
  private Judgement end(Table table, Walk walk) {
    Returned returned = walk.returned;
    boolean steady = table.doubts.size() == 0 && table.version == walk.version;
    if (steady && count(walk) == walk.subset.size(table)) {
      return Judgement.ACCEPTED;
    }
    if (walk.subset.isOfBest() && !steady) {
      return Judgement.ACCEPTED;
    }
    int missing = walk.subset.size(table) - (steady ? count(walk) : returned.stillPresent());
    StoredRoute lost =
        missing > unseenDoubts(table, walk) ? returned.missing(table, walk.subset) : null;
    if (lost == null) {
      settle(table, walk);
      return Judgement.ACCEPTED;
    }
    return Faults.of(
        walk.subset.isOfBest()
            ? Requirements.BST_7
            : findings.blame().absence(table, lost, Requirements.SEQ_3),
        List.of(Requirements.SEQ_3),
        Phrases.route(lost) + " before the end of the walk",
        ReturnCode.name(ReturnCode.ERROR_NO_MORE_ROUTES, RtmFunction.GET_NEXT_ROUTE)
            + " after %d routes".formatted(returned.size()));
  }

  private static int count(Walk walk) {
    return walk.subset.isOfBest() ? walk.returned.networks() : walk.returned.size();
  }

  private static int unseenDoubts(Table table, Walk walk) {
    int count = 0;
    for (int i = 0; i < table.doubts.size(); i++) {
      StoredRoute route = table.doubts.get(i);
      count += walk.subset.contains(route) && !walk.returned.has(route) ? 1 : 0;
    }
    return count;
  }

  /** What may have gone and was passed over has gone. */
  private void settle(Table table, Walk walk) {
    for (int i = table.doubts.size() - 1; i >= 0; i--) {
      StoredRoute route = table.doubts.get(i);
      if (walk.subset.contains(route) && !walk.returned.has(route)) {
        findings.removals().isGone(table, route);
      }
    }
  }
}
