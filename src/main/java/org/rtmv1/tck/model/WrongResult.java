package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RtmFunction;

/** Explains what is wrong with the answer to an add or a delete. */
final class WrongResult {
  private final Blame blame;

  WrongResult(Blame blame) {
    this.blame = blame;
  }

  /** Explains an answer that {@code before}, the best route before the call, does not explain. */
  Judgement.Deviation explain(Transition call, Best before) {
    Judgement.Deviation stranger = stranger(call);
    if (stranger != null) {
      return stranger;
    }
    StoredRoute in = call.in();
    StoredRoute out = call.out();
    if (call.outcome().flags() > RouteChange.RTM_ROUTE_CHANGED
        || call.outcome().flags() < 0
        || call.outcome().flags() == impossible(in)) {
      return of(Requirements.ABI_4, List.of(), possible(in), call);
    }
    if (in == null) {
      return out == null || before != out ? deletedAnother(call) : deletedBest(call, out);
    }
    if (before == NoRoute.NONE) {
      return addedFirst(call, in);
    }
    return before == out ? updatedBest(call, in) : addedBeside(call, in, (StoredRoute) before);
  }

  private static int impossible(@Nullable StoredRoute in) {
    return in == null ? RouteChange.RTM_ROUTE_ADDED : RouteChange.RTM_ROUTE_DELETED;
  }

  private static String possible(@Nullable StoredRoute in) {
    return in == null
        ? "RTM_NO_CHANGE, RTM_ROUTE_DELETED or RTM_ROUTE_CHANGED"
        : "RTM_NO_CHANGE, RTM_ROUTE_ADDED or RTM_ROUTE_CHANGED";
  }

  /** Explains an answer that names a route that is not in the table. */
  private Judgement.@Nullable Deviation stranger(Transition call) {
    Route current =
        RouteChange.returnsCurrent(call.outcome().flags()) ? call.outcome().curBestRoute() : null;
    Route previous =
        RouteChange.returnsPrevious(call.outcome().flags()) ? call.outcome().prevBestRoute() : null;
    for (Route shown : new @Nullable Route[] {previous, current}) {
      RequirementId owner =
          shown == null || call.named(shown) != null || isOut(call, shown)
              ? null
              : blame.formerPresence(call.table(), call.destination(), shown);
      if (owner != null && shown != null) {
        return Faults.of(
            owner,
            "no " + Phrases.route(shown).substring("the ".length()),
            Phrases.outcome(function(call), call.outcome()));
      }
    }
    return null;
  }

  private static boolean isOut(Transition call, Route shown) {
    StoredRoute out = call.out();
    return out != null && out.isNamedBy(shown);
  }

  private static Judgement.Deviation deletedBest(Transition call, StoredRoute out) {
    List<Best> winners = call.table().contest.winners(call.destination(), out, null);
    if (winners.contains(NoRoute.NONE)) {
      return of(
          Requirements.DEL_2,
          List.of(),
          "RTM_ROUTE_DELETED, because it was the only route to its destination",
          call);
    }
    return of(
        namesLoser(call, winners) ? strict(call, winners) : Requirements.DEL_3,
        List.of(Requirements.DEL_3),
        "RTM_ROUTE_CHANGED, because " + phrase(winners) + " takes over",
        call);
  }

  private static Judgement.Deviation deletedAnother(Transition call) {
    return of(
        Requirements.DEL_4,
        List.of(),
        "RTM_NO_CHANGE, because the deleted route was not the best",
        call);
  }

  private Judgement.Deviation addedFirst(Transition call, StoredRoute in) {
    Route current = call.outcome().curBestRoute();
    boolean otherProtocol =
        current != null
            && call.outcome().flags() == RouteChange.RTM_ROUTE_ADDED
            && in.interfaceId == current.interfaceId()
            && in.protocol != current.routingProtocol();
    return of(
        otherProtocol ? Requirements.REG_2 : Requirements.ADD_1,
        List.of(Requirements.ADD_1),
        "RTM_ROUTE_ADDED, because the destination had no route, with "
            + Phrases.route(in)
            + " in CurBestRoute",
        call);
  }

  private Judgement.Deviation updatedBest(Transition call, StoredRoute in) {
    StoredRoute out = call.out();
    if (call.significance() == Transition.Significance.NONE || out == null) {
      return of(
          insignificant(in, out),
          List.of(Requirements.ADD_6),
          "RTM_NO_CHANGE, because the update alters nothing significant",
          call);
    }
    List<Best> winners = call.table().contest.winners(call.destination(), out, in);
    boolean dataOnly = in.is(out.protocol, out.interfaceId, out.hop);
    RequirementId requirement =
        !winners.contains(in)
            ? Requirements.ADD_5
            : namesLoser(call, winners) ? strict(call, winners) : Requirements.ADD_4;
    return of(
        requirement,
        dataOnly
            ? List.of(Requirements.ADD_4, Requirements.TAB_5)
            : List.of(Requirements.ADD_4, Requirements.REG_12),
        "RTM_ROUTE_CHANGED from %s to %s, because the best route was updated"
            .formatted(Phrases.route(out), phrase(winners)),
        call);
  }

  /** Of data that only the protocol understands a row of its own says that it is no change. */
  private static RequirementId insignificant(StoredRoute in, @Nullable StoredRoute out) {
    return out != null && !SignificantData.sameOfProtocol(in.given, out.given)
        ? Requirements.TAB_6
        : Requirements.ADD_6;
  }

  private Judgement.Deviation addedBeside(Transition call, StoredRoute in, StoredRoute best) {
    boolean insignificant =
        call.out() != null && call.significance() == Transition.Significance.NONE;
    if (insignificant || call.table().contest.beats(best, in)) {
      return mustNotWin(call, in, best, insignificant);
    }
    boolean mustWin = call.table().contest.beats(in, best);
    String expected =
        "RTM_ROUTE_CHANGED from %s to %s".formatted(Phrases.route(best), Phrases.route(in));
    if (mustWin && call.outcome().flags() == RouteChange.RTM_NO_CHANGE) {
      return of(
          strict(in, best),
          List.of(Requirements.ADD_2, Requirements.BST_2),
          expected + ", because it is better",
          call);
    }
    return of(
        Requirements.ADD_2,
        List.of(),
        mustWin ? expected + ", because it is better" : expected + ", or RTM_NO_CHANGE",
        call);
  }

  private static Judgement.Deviation mustNotWin(
      Transition call, StoredRoute in, StoredRoute best, boolean insignificant) {
    Route current = call.outcome().curBestRoute();
    boolean preferred =
        !insignificant
            && call.outcome().flags() == RouteChange.RTM_ROUTE_CHANGED
            && (current == null || in.isNamedBy(current));
    RequirementId requirement = insignificant ? insignificant(in, call.out()) : Requirements.ADD_3;
    return of(
        preferred ? strict(best, in) : requirement,
        List.of(Requirements.ADD_3),
        "RTM_NO_CHANGE, because %s stays the best route".formatted(Phrases.route(best)),
        call);
  }

  /** Tells whether the answer names a route that another one beats. */
  private static boolean namesLoser(Transition call, List<Best> winners) {
    Route current = call.outcome().curBestRoute();
    StoredRoute named =
        current == null || call.outcome().flags() != RouteChange.RTM_ROUTE_CHANGED
            ? null
            : call.named(current);
    return named != null && !winners.contains(named);
  }

  private static RequirementId strict(Transition call, List<Best> winners) {
    Route current = call.outcome().curBestRoute();
    StoredRoute named = current == null ? null : call.named(current);
    return named != null && winners.get(0) instanceof StoredRoute winner
        ? strict(winner, named)
        : Requirements.BST_2;
  }

  /** Returns the requirement by which {@code better} is better, against which it lost. */
  static RequirementId strict(StoredRoute better, StoredRoute worse) {
    if (!(better.given instanceof IpRoute one) || !(worse.given instanceof IpRoute other)) {
      return Requirements.BST_7;
    }
    if (one.familySpecificData().type() == IpSpecificData.TYPE_INVALID) {
      return Requirements.BST_4;
    }
    boolean furtherMetrics =
        better.protocol == worse.protocol
            && hasLowerFurtherMetric(other.familySpecificData(), one.familySpecificData());
    return furtherMetrics ? Requirements.BST_3 : Requirements.BST_2;
  }

  private static boolean hasLowerFurtherMetric(IpSpecificData one, IpSpecificData other) {
    return one.metric1() != other.metric1()
        || one.metric2() != other.metric2()
        || one.metric3() != other.metric3()
        || one.metric4() != other.metric4()
        || one.metric5() != other.metric5();
  }

  private static String phrase(List<Best> winners) {
    List<String> phrases = new ArrayList<>();
    winners.forEach(winner -> phrases.add(Phrases.best(winner)));
    return String.join(" or ", phrases);
  }

  private static RtmFunction function(Transition call) {
    return call.in() == null ? RtmFunction.DELETE_ROUTE : RtmFunction.ADD_ROUTE;
  }

  private static Judgement.Deviation of(
      RequirementId requirement, List<RequirementId> following, String expected, Transition call) {
    return Faults.of(
        requirement, following, expected, Phrases.outcome(function(call), call.outcome()));
  }
}
