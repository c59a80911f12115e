package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/** Judges what an add or a delete says about its destination, and carries it out. */
final class Transitions {
  private final World world;
  private final Removals removals;
  private final RouteCheck check;
  private final WrongResult wrong;

  Transitions(World world, Removals removals, RouteCheck check, WrongResult wrong) {
    this.world = world;
    this.removals = removals;
    this.check = check;
    this.wrong = wrong;
  }

  /**
   * Judges a successful call.
   *
   * @param author the caller, which is not told of what it changes
   */
  Judgement judge(Transition call, Client author) {
    Destination destination = call.destination();
    Best best = destination.best.settled();
    if (destination.doubtful == 0 && !(best instanceof OpenBest)) {
      return call.isExplainedBy(best) ? carryOut(call, author, best) : wrong.explain(call, best);
    }
    return judgeOpen(call, author, best);
  }

  /** Judges a call where several states are possible: those that explain the answer remain. */
  private Judgement judgeOpen(Transition call, Client author, Best best) {
    StoredRoute out = call.out();
    List<Best> explaining = new ArrayList<>();
    for (Best before : removals.outlook(call.table(), call.destination())) {
      if ((before == out || best != out) && call.isExplainedBy(before)) {
        explaining.add(before);
      }
    }
    List<Best> without = explainingWithout(call);
    if (explaining.isEmpty() && without.isEmpty()) {
      return wrong.explain(call, best instanceof OpenBest open ? open.candidate(0) : best);
    }
    if (without.isEmpty()) {
      removals.narrow(call.table(), call.destination(), explaining);
      if (explaining.stream().noneMatch(call::isExplainedBy)) {
        return wrong.explain(call, explaining.get(0));
      }
      return carryOut(call, author, OpenBest.of(explaining));
    }
    return carryOutAnew(call, author, explaining, without);
  }

  /** Returns what explains an add where the entry that it would update may have gone before. */
  private List<Best> explainingWithout(Transition call) {
    List<Best> explaining = new ArrayList<>();
    StoredRoute out = call.out();
    if (out != null && out.doubtful && call.in() != null) {
      Transition without = call.withoutOut();
      for (Best before : removals.outlook(call.table(), call.destination())) {
        if (before != out && without.isExplainedBy(before)) {
          explaining.add(before);
        }
      }
    }
    return explaining;
  }

  /** Carries out an add of which it is open, or certain, that it makes a new entry. */
  private Judgement carryOutAnew(
      Transition call, Client author, List<Best> with, List<Best> without) {
    List<Best> before = OpenBest.union(with, without);
    Judgement previous = checkPrevious(call, before.get(0));
    if (previous != Judgement.ACCEPTED) {
      return previous;
    }
    call.table().edits++;
    if (call.outcome().flags() == RouteChange.RTM_NO_CHANGE) {
      call.destination().best = updated(call, before);
      replace(call, author, true);
      return Judgement.ACCEPTED;
    }
    List<Best> entered = call.withoutOut().after(OpenBest.of(without)).candidates();
    List<Best> altered = with.isEmpty() ? List.of() : call.after(OpenBest.of(with)).candidates();
    Best after = updated(call, OpenBest.union(entered, altered));
    replace(call, author, true);
    Change change = Change.byCall(call.destination(), after, world.call, Cause.ADD);
    call.table().change(change, author);
    return settle(call, after);
  }

  /** Puts the new entry in the place of the old one. */
  private static Best updated(Transition call, List<Best> candidates) {
    List<Best> updated = new ArrayList<>(candidates);
    updated.replaceAll(best -> best == call.out() && call.in() != null ? call.in() : best);
    return OpenBest.of(OpenBest.union(updated, List.of()));
  }

  private Judgement carryOut(Transition call, Client author, Best before) {
    Judgement previous =
        checkPrevious(call, before instanceof OpenBest open ? open.candidate(0) : before);
    if (previous != Judgement.ACCEPTED) {
      return previous;
    }
    Table table = call.table();
    Destination destination = call.destination();
    table.edits++;
    if (call.outcome().flags() == RouteChange.RTM_NO_CHANGE) {
      replace(call, author, call.significance() == Transition.Significance.CERTAIN);
      return Judgement.ACCEPTED;
    }
    Best after = call.after(before);
    replace(call, author, true);
    Cause cause = call.in() == null ? Cause.DELETE : Cause.ADD;
    table.change(Change.byCall(destination, after, world.call, cause), author);
    return settle(call, after);
  }

  private Judgement checkPrevious(Transition call, Best before) {
    Route shown = call.outcome().prevBestRoute();
    if (shown == null
        || !RouteChange.returnsPrevious(call.outcome().flags())
        || !(before instanceof StoredRoute best)) {
      return Judgement.ACCEPTED;
    }
    Judgement judgement = check.shown(call.table(), best, shown, "PrevBestRoute");
    return judgement instanceof Judgement.Deviation found && showsUpdate(call, best, shown)
        ? Faults.of(
            Requirements.ADD_4,
            List.of(found.requirement()),
            found.expected(),
            found.butWas() + ", which is the route as it is updated to")
        : judgement;
  }

  /** Tells whether what is called the route before is the same route after the call. */
  private static boolean showsUpdate(Transition call, StoredRoute before, Route shown) {
    StoredRoute in = call.in();
    return in != null
        && before == call.out()
        && SignificantData.same(in.given, shown)
        && !SignificantData.same(before.given, shown);
  }

  private static void replace(Transition call, Client author, boolean anew) {
    StoredRoute out = call.out();
    StoredRoute in = call.in();
    if (out != null && in != null && !anew) {
      call.table().refresh(out, in);
      return;
    }
    if (out != null) {
      call.table().remove(out, departure(out, in));
    }
    if (in != null) {
      call.table().insert(in, author);
    }
  }

  private static Departure departure(StoredRoute out, @Nullable StoredRoute in) {
    if (in == null) {
      return Departure.DELETED;
    }
    return in.is(out.protocol, out.interfaceId, out.hop)
        ? Departure.UPDATED
        : Departure.REPLACED_BY_SINGLE_ROUTE;
  }

  /** Takes in which route is the best now, and what that says about others. */
  private Judgement settle(Transition call, Best after) {
    Table table = call.table();
    Destination destination = call.destination();
    if (destination.doubtful > 0 && !(after instanceof OpenBest)) {
      removals.clear(table, destination, after);
    }
    Route shown = call.outcome().curBestRoute();
    if (shown != null && after instanceof StoredRoute best) {
      Judgement current = check.present(table, best, shown, "CurBestRoute");
      if (current != Judgement.ACCEPTED) {
        return current;
      }
    }
    return table.priorities.isKnown() || destination.size == 1
        ? Judgement.ACCEPTED
        : check.learn(table, destination);
  }
}
