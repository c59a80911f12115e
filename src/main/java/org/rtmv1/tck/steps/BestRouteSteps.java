package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  @Given("the manager gives clients {string} and {string} different priorities")
  public void givesDifferentPriorities(String one, String other) {
    scenario.prepares();
    if (priorities(one).equals(priorities(other))) {
      throw scenario.ends(
          new Stop.NotApplicable("the manager gives both protocols the same priority"));
    }
  }

  @Then("one client has the best routes to all of")
  public void oneHasAll(List<RouteRow> rows) {
    Names names = scenario.names();
    List<String> owners = new ArrayList<>();
    for (RouteRow row : rows) {
      Network network = Addresses.network(row.cells().getOrDefault(Column.DESTINATION, ""));
      owners.add(
          routes.best(network).map(best -> Column.CLIENT.read(best, names)).orElse("nobody"));
    }
    expect.that(
        Set.copyOf(owners).size() == 1 && !owners.contains("nobody"),
        "one client for all destinations",
        String.join(", ", owners));
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

  /** Returns the values of {@code FSD_Priority} in a client's routes. */
  private Set<String> priorities(String name) {
    Client client = scenario.names().client(name);
    return routes.all(client.family()).stream()
        .filter(route -> route.routingProtocol() == client.protocol())
        .map(route -> Column.PRIORITY.read(route, scenario.names()))
        .collect(Collectors.toSet());
  }

  private static String significant(Optional<Route> route) {
    Map<String, Route> one = new TreeMap<>();
    route.ifPresent(each -> one.put(each.network().toString(), each));
    return Message.significant(one).toString();
  }
}
