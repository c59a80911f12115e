package org.rtmv1.tck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;

/** Shortages of memory and other resources. */
public final class ShortageSteps {
  private static final String WHILE = "every shortage is provoked in turn while ";
  private static final Buffers BOTH = new Buffers(true, true);

  private final Expectations expect;
  private final Shortages shortages;
  private final ClientCalls clients;
  private final RouteCalls routes;
  private final EnumerationCalls enumerations;

  /** Called by Cucumber. */
  public ShortageSteps(
      Expectations expect,
      Shortages shortages,
      ClientCalls clients,
      RouteCalls routes,
      EnumerationCalls enumerations) {
    this.expect = expect;
    this.shortages = shortages;
    this.clients = clients;
    this.routes = routes;
    this.enumerations = enumerations;
  }

  @When(WHILE + "client {string} registers for {family} protocol {string}{options}")
  public void registers(String name, Family family, String protocol, RegistrationOptions how) {
    shortages.provoke(clients.registration(name, family, protocol, how));
  }

  @When(WHILE + "client {string} deregisters")
  public void deregisters(String name) {
    shortages.provoke(clients.deregistration(name));
  }

  @When(WHILE + "client {string} adds the route")
  public void adds(String client, List<RouteRow> rows) {
    shortages.provoke(routes.addition(client, rows.get(0), BOTH));
  }

  @When(WHILE + "client {string} deletes the route")
  public void deletes(String client, List<RouteRow> rows) {
    shortages.provoke(routes.deletion(client, routes.route(client, rows.get(0)), BOTH));
  }

  @When(WHILE + "client {string} block-deletes its routes with flags {subset}")
  public void blockDeletes(String client, int flags) {
    shortages.provoke(routes.blockDeletion(client, flags));
  }

  @When(WHILE + "client {string} takes its next message")
  public void takes(String client) {
    shortages.provoke(routes.dequeue(client, BOTH));
  }

  @When(WHILE + "an enumeration {string} of the {family} routes is opened with flags {subset}")
  public void isOpened(String name, Family family, int flags) {
    shortages.provoke(enumerations.opening(name, family, flags));
  }

  @When(WHILE + "enumeration {string} is asked for its next route")
  public void isAsked(String name) {
    shortages.provoke(enumerations.next(name));
  }

  @When(WHILE + "enumeration {string} is closed")
  public void isClosed(String name) {
    shortages.provoke(enumerations.closing(name));
  }

  @When(WHILE + "the first {family} route is asked for with flags {subset}")
  public void firstIsAskedFor(Family family, int flags) {
    shortages.provoke(enumerations.first(family.value(), flags));
  }

  @When(WHILE + "the next {family} route is asked for with flags {subset} after")
  public void nextIsAskedFor(Family family, int flags, List<RouteRow> position) {
    shortages.provoke(enumerations.next(family.value(), flags, position.get(0)));
  }

  @When(WHILE + "the route to {destination} is looked up")
  public void isLookedUp(Network network) {
    shortages.provoke(Act.of(new Operation.IsRoute(network.family().value(), network, true)));
  }

  @Then("each shortage was answered with {code}")
  public void answeredWith(int code) {
    answeredWith(code, code);
  }

  @Then("each shortage was answered with {code} or {code}")
  public void answeredWith(int one, int other) {
    for (LastCall call : shortages.refused()) {
      expect.that(
          call.failedWith(one) || call.failedWith(other),
          text(one, call) + " or " + text(other, call),
          call.text());
    }
  }

  @Then("each shortage left the state as it was")
  public void leftTheState() {
    List<String> damage = shortages.damage();
    expect.that(
        damage.isEmpty(), "an unchanged state after each refusal", String.join("; ", damage));
  }

  @Then("each shortage left the state consistent")
  public void leftTheStateConsistent() {
    List<String> contradictions = shortages.contradictions();
    expect.that(
        contradictions.isEmpty(),
        "functions that agree after each refusal",
        String.join("; ", contradictions));
  }

  private static String text(int code, LastCall call) {
    return ReturnCode.name(code, call.function());
  }
}
