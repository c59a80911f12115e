package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/** Which route is the best, and whether everything says the same of it. */
public final class BestRouteSteps {
  private final Case scenario;
  private final Expectations expect;
  private final Routes routes;
  private final BestRoutes best;

  /** Called by Cucumber. */
  public BestRouteSteps(Case scenario, Expectations expect, Routes routes, BestRoutes best) {
    this.scenario = scenario;
    this.expect = expect;
    this.routes = routes;
    this.best = best;
  }

  @Given("the best routes are noted")
  public void note() {
    scenario.prepares();
    best.note();
  }

  @Given("the priority of client {string} is set to {int}")
  public void setPriority(String client, int priority) {
    scenario.prepares();
    int protocol = scenario.names().client(client).protocol();
    scenario.use(() -> scenario.session().setPriority(protocol, priority));
  }

  @Then("the results name one best route to {destination} throughout")
  public void nameOne(Network network) {
    ChangeOutcome outcome = (ChangeOutcome) scenario.last().outcome();
    Optional<Route> named = named(outcome, network);
    Optional<Route> present = routes.best(network);
    expect.equal("RtmIsRoute: " + significant(named), "RtmIsRoute: " + significant(present));
    Route criteria = routes.criteria(network.family());
    List<String> listed =
        routes.subset(network.family(), EnumerationFlags.RTM_ONLY_BEST_ROUTES, criteria).stream()
            .filter(route -> route.network().equals(network))
            .map(route -> significant(Optional.of(route)))
            .toList();
    expect.that(
        named.isEmpty() ? listed.isEmpty() : listed.contains(significant(named)),
        "RTM_ONLY_BEST_ROUTES: " + significant(named),
        "RTM_ONLY_BEST_ROUTES: " + listed);
  }

  /** Returns the best route as the last call's result has it. */
  private Optional<Route> named(ChangeOutcome outcome, Network network) {
    if (outcome.flags() == RouteChange.RTM_NO_CHANGE) {
      return Optional.ofNullable(best.noted(network.family()).get(network.toString()));
    }
    return RouteChange.returnsCurrent(outcome.flags())
        ? Optional.ofNullable(outcome.curBestRoute())
        : Optional.empty();
  }

  private static String significant(Optional<Route> route) {
    Map<String, Route> one = new TreeMap<>();
    route.ifPresent(each -> one.put(each.network().toString(), each));
    return Message.significant(one).toString();
  }
}
