package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** Clients add and delete routes. */
public final class RouteSteps {
  private static final Buffers BOTH = new Buffers(true, true);

  private final Case scenario;
  private final RouteCalls calls;

  /** Called by Cucumber. */
  public RouteSteps(Case scenario, RouteCalls calls) {
    this.scenario = scenario;
    this.calls = calls;
  }

  @Given("client {string} has added the route(s)")
  public void hasAdded(String client, List<RouteRow> rows) {
    rows.forEach(row -> scenario.prepare(calls.addition(client, row, BOTH)));
  }

  @Given("client {string} has deleted the route(s)")
  public void hasDeleted(String client, List<RouteRow> rows) {
    rows.forEach(row -> scenario.prepare(calls.deletion(client, calls.route(client, row), BOTH)));
  }

  @Given("the criteria route is")
  public void criteriaRouteIs(List<RouteRow> rows) {
    scenario.setCriteria(rows.get(0));
  }

  @When("client {string} adds the route{buffers}")
  public void adds(String client, Buffers buffers, List<RouteRow> rows) {
    scenario.perform(calls.addition(client, rows.get(0), buffers));
  }

  @When("client {string} adds the route with the protocol of client {string} in it")
  public void addsWithForeignProtocol(String client, String other, List<RouteRow> rows) {
    int protocol = scenario.names().client(other).protocol();
    RouteRow row = rows.get(0);
    scenario.perform(
        calls.addition(
            client,
            calls.route(client, row).withRoutingProtocol(protocol),
            row.timeToLive(),
            BOTH));
  }

  @When("client {string} deletes the route{buffers}")
  public void deletes(String client, Buffers buffers, List<RouteRow> rows) {
    scenario.perform(calls.deletion(client, calls.route(client, rows.get(0)), buffers));
  }

  @When("client {string} block-deletes its routes with flags {subset}")
  public void blockDeletes(String client, int flags) {
    scenario.perform(calls.blockDeletion(client, flags));
  }

  @When("client {string} adds the route that the manifest declares invalid")
  public void addsInvalidRoute(String client) {
    scenario.perform(calls.addition(client, calls.invalidRoute(client), TimeToLive.INFINITE, BOTH));
  }

  @When("client {string} deletes the route that the manifest declares invalid")
  public void deletesInvalidRoute(String client) {
    scenario.perform(calls.deletion(client, calls.invalidRoute(client), BOTH));
  }

  @When("{function} is called with {handle}")
  public void isCalledWith(RtmFunction function, String handle) {
    scenario.perform(calls.withHandle(function, handle));
  }
}
