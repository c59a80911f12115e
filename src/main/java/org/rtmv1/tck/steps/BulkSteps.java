package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** Many routes, and many registrations: what a small table or a short queue does not show. */
public final class BulkSteps {
  private static final Buffers BOTH = new Buffers(true, true);

  private final Case scenario;
  private final Expectations expect;
  private final Routes routes;
  private final RouteCalls calls;
  private final ClientCalls clients;

  /** Called by Cucumber. */
  public BulkSteps(
      Case scenario, Expectations expect, Routes routes, RouteCalls calls, ClientCalls clients) {
    this.scenario = scenario;
    this.expect = expect;
    this.routes = routes;
    this.calls = calls;
    this.clients = clients;
  }

  @Given("client {string} has added routes to {int} destinations")
  public void hasAddedMany(String client, int count) {
    Family family = scenario.names().client(client).family();
    for (int i = 1; i <= count; i++) {
      RouteRow row = new RouteRow(Map.of(Column.DESTINATION, destination(family, i)));
      scenario.prepare(calls.addition(client, row, BOTH));
    }
  }

  @Given("protocol {string} of {family} has come and gone {int} times")
  public void hasComeAndGone(String protocol, Family family, int times) {
    RegistrationOptions how = new RegistrationOptions(false, true);
    String passer = "one of " + times;
    for (int i = 0; i < times; i++) {
      scenario.prepare(clients.registration(passer, family, protocol, how));
      scenario.prepare(clients.deregistration(passer));
    }
  }

  @Then("enumeration {string} returns a route to each of {int} destinations")
  public void returnsOneToEach(String name, int count) {
    OpenEnumeration enumeration = scenario.names().enumeration(name);
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      expected.add(destination(enumeration.family(), i));
    }
    List<String> returned =
        routes.rest(enumeration.handle()).stream()
            .map(Route::network)
            .map(Object::toString)
            .sorted()
            .toList();
    expect.equal(expected.stream().sorted().toList(), returned);
  }

  /** Returns the destination with a number from 1 to 200. */
  private static String destination(Family family, int number) {
    return family == Family.IP ? "10.1.%d.10/32".formatted(number) : "1A01%02X4D".formatted(number);
  }
}
