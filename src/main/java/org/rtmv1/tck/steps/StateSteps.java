package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;

/** What the tables hold. */
public final class StateSteps {
  private final Case scenario;
  private final Expectations expect;
  private final Routes routes;
  private final Noted state;
  private State noted = new State(List.of(), Map.of());

  /** Called by Cucumber. */
  public StateSteps(Case scenario, Expectations expect, Routes routes, Noted state) {
    this.scenario = scenario;
    this.expect = expect;
    this.routes = routes;
    this.state = state;
  }

  @Given("the state is noted")
  public void note() {
    scenario.prepares();
    noted = state.now();
  }

  @Then("the state is as noted")
  public void isAsNoted() {
    State now = state.now();
    List<String> missing = noted.missingIn(now);
    List<String> added = noted.newIn(now);
    expect.that(
        missing.isEmpty() && added.isEmpty(),
        missing.isEmpty() ? "the state as it was" : String.join("; ", missing),
        added.isEmpty() ? "nothing of it" : String.join("; ", added));
  }

  @Then("the best route to {destination} is")
  public void bestRouteIs(Network network, List<RouteRow> rows) {
    Optional<Route> best = routes.best(network);
    expect.route(best.orElse(null), rows.get(0));
  }

  @Then("there is no route to {destination}")
  public void isNoRoute(Network network) {
    Optional<Route> best = routes.best(network);
    expect.that(best.isEmpty(), "no route to " + network, Routes.text(best.stream().toList()));
  }

  @Then("the {family} table holds exactly these routes")
  public void holdsExactly(Family family, List<RouteRow> rows) {
    expect.routes(routes.all(family), rows);
  }

  @Then("client {string} has exactly these routes")
  public void clientHasExactly(String name, List<RouteRow> rows) {
    Client client = scenario.names().client(name);
    expect.routes(
        routes.all(client.family()).stream()
            .filter(route -> route.routingProtocol() == client.protocol())
            .toList(),
        rows);
  }

  @Then("the {family} table is empty")
  public void isEmpty(Family family) {
    List<Route> all = routes.all(family);
    expect.that(all.isEmpty(), "no route", Routes.text(all));
    expectCount(family, 0);
  }

  @Then("the {family} table has {int} network(s)")
  public void hasNetworks(Family family, int networks) {
    expectCount(family, networks);
  }

  @Then("the time stamp of the best route to {destination} is the time of the call")
  public void timeStampIsTimeOfCall(Network network) {
    Optional<Route> best = routes.best(network);
    long tolerance =
        FileTime.of(scenario.session().manifest().clockGranularity()) + FileTime.PER_SECOND;
    LastCall last = scenario.last();
    boolean fits =
        best.filter(
                route ->
                    route.timeStamp() >= last.earliest() - tolerance
                        && route.timeStamp() <= last.latest() + tolerance)
            .isPresent();
    expect.that(
        fits,
        "a time stamp of " + FileTime.toInstant(last.latest()),
        best.map(route -> FileTime.toInstant(route.timeStamp()).toString()).orElse("no route"));
  }

  private void expectCount(Family family, int networks) {
    NumberOutcome count = routes.count(family);
    boolean fits =
        count.value() == networks && (networks != 0 || count.lastError() == ReturnCode.NO_ERROR);
    expect.that(
        fits,
        networks + " networks",
        Integer.toUnsignedString(count.value()) + " networks, last error " + count.lastError());
  }
}
