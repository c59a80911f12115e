package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Optional;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** Routes whose time is up, or is not yet. */
public final class ExpirySteps {
  private final Case scenario;
  private final Routes routes;
  private final Expiry expiry;

  /** Called by Cucumber. */
  public ExpirySteps(Case scenario, Routes routes, Expiry expiry) {
    this.scenario = scenario;
    this.routes = routes;
    this.expiry = expiry;
  }

  @Then("the route to {destination} goes")
  public void goes(Network network) {
    expiry.await("the route to " + network, () -> routes.haveGone(network));
  }

  @Given("the route to {destination} has gone")
  public void hasGone(Network network) {
    scenario.prepares();
    goes(network);
  }

  @Then("the routes of client {string} go")
  public void allGo(String name) {
    Client client = scenario.names().client(name);
    expiry.await(
        "a route of client \"%s\"".formatted(name),
        () ->
            routes.all(client.family()).stream()
                .noneMatch(route -> route.routingProtocol() == client.protocol()));
  }

  @Then("the route to {destination} is still there")
  public void isStillThere(Network network) {
    Optional<Route> best = routes.best(network);
    if (best.isPresent()) {
      return;
    }
    long tolerance =
        FileTime.of(scenario.session().manifest().clockGranularity()) + FileTime.PER_SECOND;
    if (scenario.session().now() >= scenario.additions().due(network) - tolerance) {
      throw scenario.ends(
          new Stop.Undecided("so much time has passed that the route to " + network + " may go"));
    }
    throw scenario.unexpected("the route to " + network + ", whose time is not up", "no route");
  }
}
