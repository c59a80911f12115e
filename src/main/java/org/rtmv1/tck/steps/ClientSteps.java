package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import org.rtmv1.tck.engine.KitEvent;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RegistrationFlags;

/** Clients come and go. */
public final class ClientSteps {
  private final Case scenario;
  private final ClientCalls calls;
  private final Workout workout;

  /** Called by Cucumber. */
  public ClientSteps(Case scenario, ClientCalls calls, Workout workout) {
    this.scenario = scenario;
    this.calls = calls;
    this.workout = workout;
  }

  @Given("client {string} is registered for {family} protocol {string}{options}")
  public void isRegistered(String name, Family family, String protocol, RegistrationOptions how) {
    scenario.prepare(calls.registration(name, family, protocol, how));
  }

  @Given("client {string} has deregistered")
  public void hasDeregistered(String name) {
    scenario.prepare(calls.deregistration(name));
  }

  @When("client {string} registers for {family} protocol {string}{options}")
  public void registers(String name, Family family, String protocol, RegistrationOptions how) {
    scenario.perform(calls.registration(name, family, protocol, how));
  }

  @When("client {string} registers for {family} protocol {string} with flags {dword}{event}")
  public void registersWithFlags(
      String name, Family family, String protocol, int flags, RegistrationOptions how) {
    scenario.perform(calls.registration(name, family, protocol, flags, how.event()));
  }

  @When(
      "client {string} registers for {family} protocol {string} with the event of client {string}")
  public void registersWithEventOf(String name, Family family, String protocol, String other) {
    int event = scenario.names().client(other).event();
    registersWith(name, family, scenario.names().protocol(family, protocol), event);
  }

  @When("client {string} registers for {family} protocol {string} with an event that is signalled")
  public void registersWithSignalledEvent(String name, Family family, String protocol) {
    KitEvent event = scenario.session().newSignalledEvent();
    registersWith(name, family, scenario.names().protocol(family, protocol), event.number());
  }

  @When("client {string} registers for {family} with protocol number {dword}{options}")
  public void registersWithNumber(
      String name, Family family, int protocol, RegistrationOptions how) {
    Client client = new Client(name, family, protocol, 0, how.event() ? calls.newEvent() : 0);
    scenario.perform(calls.registration(client, family.value(), how.flags()));
  }

  @When("client {string} registers for {family} with the protocol number of client {string}")
  public void registersWithNumberOf(String name, Family family, String other) {
    registersWith(name, family, scenario.names().client(other).protocol(), 0);
  }

  @When("client {string} registers for family {dword} protocol {string}{event}")
  public void registersForFamily(
      String name, int family, String protocol, RegistrationOptions how) {
    scenario.perform(calls.registration(name, family, protocol, how.event()));
  }

  @When("client {string} registers for the documented family that is not supported{event}")
  public void registersForUnsupportedFamily(String name, RegistrationOptions how) {
    Family missing =
        Arrays.stream(Family.values())
            .filter(family -> !scenario.session().manifest().supports(family))
            .findFirst()
            .orElseThrow();
    scenario.perform(calls.registration(name, missing.value(), "rip", how.event()));
  }

  @When("client {string} deregisters")
  public void deregisters(String name) {
    scenario.perform(calls.deregistration(name));
  }

  @Then("clients {string} and {string} have distinct handles")
  public void haveDistinctHandles(String one, String other) {
    long handle = scenario.names().client(one).handle();
    if (handle == scenario.names().client(other).handle()) {
      throw scenario.unexpected("two handles", "0x%x for both clients".formatted(handle));
    }
  }

  @Then("client {string} can add and delete a route")
  public void canAddAndDelete(String name) {
    Client client = scenario.names().client(name);
    workout.ofClient(client.family(), client.protocol(), client.handle());
  }

  @Then("protocol {string} of {family} can register, add and delete a route and deregister")
  public void protocolWorks(String protocol, Family family) {
    workout.ofProtocol(family, scenario.names().protocol(family, protocol));
  }

  @Then("a protocol of a supported family can register, add and delete a route and deregister")
  public void someProtocolWorks() {
    Family family = calls.supportedFamily();
    workout.ofProtocol(family, scenario.names().protocol(family, "rip"));
  }

  private void registersWith(String name, Family family, int protocol, int event) {
    Client client = new Client(name, family, protocol, 0, event);
    scenario.perform(calls.registration(client, family.value(), RegistrationFlags.NONE));
  }
}
