package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Walks through a subset with {@code RtmGetFirstRoute} and {@code RtmGetNextRoute}. */
public final class Walk {
  private static final int MOST = 1_000;

  private final Case scenario;
  private final Routes routes;

  /** Called by Cucumber. */
  public Walk(Case scenario, Routes routes) {
    this.scenario = scenario;
    this.routes = routes;
  }

  /** Returns the routes of a walk with the scenario's criteria, in the order of the walk. */
  List<Route> of(Family family, int flags) {
    Operation call = new Operation.GetFirstRoute(family.value(), flags, scenario.criteria(family));
    List<Route> walked = new ArrayList<>();
    RouteOutcome outcome = (RouteOutcome) scenario.ask(call);
    while (outcome.error() != ReturnCode.ERROR_NO_MORE_ROUTES) {
      Route route = routes.returned(call, outcome);
      walked.add(route);
      if (walked.size() > MOST) {
        throw scenario.unexpected("the end of the walk", "more than " + MOST + " routes");
      }
      call = new Operation.GetNextRoute(family.value(), flags, route);
      outcome = (RouteOutcome) scenario.ask(call);
    }
    return walked;
  }
}
