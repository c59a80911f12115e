package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.spi.Delivery;

/** Many routes, messages and registrations: what small tables and short queues do not show. */
public final class BulkSteps {
  private static final String NOBODY = "nobody";
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

  @Then("client {string} has an {change} message for each of {int} destinations, in their order")
  public void hasOneMessageForEach(String name, int change, int count) {
    Client client = scenario.names().client(name);
    List<String> expected = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      expected.add(RouteChange.name(change) + " " + destination(client.family(), i));
    }
    for (Message message : waiting(client, count)) {
      seen.add(text(message));
    }
    if (seen.size() < count && scenario.session().manifest().delivery() == Delivery.EVENTUAL) {
      throw scenario.ends(new Stop.Undecided("the rest of the messages may come later"));
    }
    expect.equal(expected, seen);
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

  @Then("client {string} has the best routes to all of {int} destinations")
  public void hasAll(String name, int count) {
    Family family = scenario.names().client(name).family();
    expect.equal(Set.of(name), owners(family, count));
  }

  @Then("one client has the best routes to all of {int} destinations")
  public void oneHasAll(int count) {
    Set<String> owners = owners(Family.IP, count);
    expect.that(
        owners.size() == 1 && !owners.contains(NOBODY),
        "one client for all destinations",
        String.join(", ", owners));
  }

  private Set<String> owners(Family family, int count) {
    Set<String> owners = new TreeSet<>();
    for (int i = 1; i <= count; i++) {
      owners.add(
          routes
              .best(Addresses.network(destination(family, i)))
              .map(best -> Column.CLIENT.read(best, scenario.names()))
              .orElse(NOBODY));
    }
    return owners;
  }

  /** Takes this many messages, or as many as come. */
  private List<Message> waiting(Client client, int count) {
    Operation dequeue = new Operation.DequeueRouteChangeMessage(client.handle(), true, true);
    List<Message> messages = new ArrayList<>();
    while (messages.size() < count) {
      scenario.use(() -> scenario.session().awaitSignalled(client.event()));
      ChangeOutcome outcome = (ChangeOutcome) scenario.ask(dequeue);
      boolean returned =
          outcome.error() == ReturnCode.NO_ERROR
              || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES;
      if (!returned) {
        break;
      }
      messages.add(Message.of(outcome));
    }
    return messages;
  }

  private static String text(Message message) {
    Route route = message.current() == null ? message.previous() : message.current();
    return RouteChange.name(message.change()) + (route == null ? "" : " " + route.network());
  }

  /** Returns the destination with a number from 1 to 200. */
  private static String destination(Family family, int number) {
    return family == Family.IP ? "10.1.%d.10/32".formatted(number) : "1A01%02X4D".formatted(number);
  }
}
