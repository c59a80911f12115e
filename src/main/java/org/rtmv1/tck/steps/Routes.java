package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Reads a subject's tables. */
public final class Routes {
  private static final int MOST = 10_000;

  private final Case scenario;

  /** Called by Cucumber. */
  public Routes(Case scenario) {
    this.scenario = scenario;
  }

  /** Returns all routes of a family, in the order of an enumeration. */
  List<Route> all(Family family) {
    return subset(family, EnumerationFlags.NONE, criteria(family));
  }

  /** Returns the routes of a subset, in the order of an enumeration. */
  List<Route> subset(Family family, int flags, Route criteria) {
    Operation opening = new Operation.CreateEnumerationHandle(family.value(), flags, criteria);
    HandleOutcome opened = (HandleOutcome) scenario.ask(opening);
    if (opened.handle() == 0) {
      if (opened.lastError() != ReturnCode.ERROR_NO_ROUTES) {
        throw unexpected("an enumeration of " + family + " routes", opening, opened);
      }
      return List.of();
    }
    List<Route> routes = rest(opened.handle());
    scenario.ask(new Operation.CloseEnumerationHandle(opened.handle()));
    return routes;
  }

  /** Returns the routes that an enumeration returns from where it stands to its end. */
  List<Route> rest(long enumeration) {
    Operation next = new Operation.EnumerateGetNextRoute(enumeration);
    List<Route> routes = new ArrayList<>();
    while (routes.size() < MOST) {
      RouteOutcome outcome = (RouteOutcome) scenario.ask(next);
      if (outcome.error() == ReturnCode.ERROR_NO_MORE_ROUTES) {
        return routes;
      }
      routes.add(returned(next, outcome));
    }
    throw scenario.unexpected(
        "the end of the enumeration", "more than " + MOST + " routes from one enumeration");
  }

  /** Returns the route of a call that is to return one. */
  Route returned(Operation call, RouteOutcome outcome) {
    if (outcome.error() != ReturnCode.NO_ERROR || outcome.route() == null) {
      throw unexpected("a route", call, outcome);
    }
    return outcome.route();
  }

  /** Returns the best route to a destination, by {@code RtmIsRoute}. */
  Optional<Route> best(Network network) {
    Operation look = new Operation.IsRoute(network.family().value(), network, true);
    LookUpOutcome outcome = (LookUpOutcome) scenario.ask(look);
    boolean none = !outcome.found() && outcome.lastError() == ReturnCode.NO_ERROR;
    if (!none && (!outcome.found() || outcome.bestRoute() == null)) {
      throw unexpected("TRUE with a route, or FALSE and NO_ERROR", look, outcome);
    }
    return none ? Optional.empty() : Optional.ofNullable(outcome.bestRoute());
  }

  /** Looks whether the routes to a destination, whose time is up, have gone, and notes it. */
  boolean haveGone(Network network) {
    long before = scenario.session().now();
    boolean gone = best(network).isEmpty();
    if (gone) {
      scenario.additions().gone(network);
    } else {
      scenario.additions().seen(network, before);
    }
    return gone;
  }

  /** Returns what {@code RtmGetNetworkCount} says. */
  NumberOutcome count(Family family) {
    return (NumberOutcome) scenario.ask(new Operation.GetNetworkCount(family.value()));
  }

  /** Returns the criteria of a call that has none. */
  Route criteria(Family family) {
    return RouteParts.plain(RouteParts.nowhere(family), 0, scenario.names().interfaceId(1));
  }

  /** Returns these routes one a line. */
  static String text(List<Route> routes) {
    return routes.isEmpty()
        ? "no route"
        : String.join("; ", routes.stream().map(RouteText::of).toList());
  }

  private RuntimeException unexpected(String expected, Operation call, Outcome outcome) {
    return scenario.unexpected(expected, new LastCall(call, outcome, 0, 0).text());
  }
}
