package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.capsule.CallText;
import org.rtmv1.tck.engine.capsule.MalformedCapsuleException;
import org.rtmv1.tck.engine.script.Slots;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/** What scenarios say that were made of capsules: calls in any form, judged by the oracle. */
public final class WitnessSteps {
  private static final String CLIENT = "client ";

  private final Case scenario;
  private final ClientCalls clients;
  private final Slots slots = new Slots();

  /** Called by Cucumber. */
  public WitnessSteps(Case scenario, ClientCalls clients) {
    this.scenario = scenario;
    this.clients = clients;
  }

  @When(
      "client {string} registers for family {dword} with protocol number {dword} and flags"
          + " {dword}{event}")
  public void registers(String name, int family, int protocol, int flags, RegistrationOptions how) {
    registers(name, family, protocol, flags, how.event() ? clients.newEvent() : 0);
  }

  @When(
      "client {string} registers for family {dword} with protocol number {dword}, flags {dword} and"
          + " the event of client {string}")
  public void registersWithEventOf(String name, int family, int protocol, int flags, String other) {
    registers(name, family, protocol, flags, scenario.names().client(other).event());
  }

  /** Makes a call in the form that capsules have; handles may have the names of the scenario. */
  @When("this call is made")
  public void isMade(String text) {
    Step.Invoke call = parsed(text);
    @Nullable Operation operation = slots.resolve(call);
    if (operation != null) {
      scenario.perform(new Act(operation, "", outcome -> slots.keep(call, outcome)));
    }
  }

  @When("the event of client {string} is looked at")
  public void isLookedAt(String client) {
    int event = scenario.names().client(client).event();
    scenario.use(() -> scenario.session().isSignalled(event));
  }

  @Given("allocation {int} from here on fails")
  public void allocationFails(int nth) {
    scenario.prepares();
    scenario.use(() -> scenario.session().armShortage(nth));
  }

  @Given("the shortage is over")
  public void shortageIsOver() {
    scenario.prepares();
    scenario.use(() -> scenario.session().disarmShortage());
  }

  @Then("every call is answered as the documentation allows")
  public void everyCallIsAllowed() {
    if (scenario.session().deviation().isPresent()) {
      Finding finding = scenario.session().deviation().get();
      throw scenario.unexpected(finding.expected(), finding.butWas());
    }
  }

  private void registers(String name, int rawFamily, int protocol, int flags, int event) {
    Family family = Family.ofValue(rawFamily).orElseGet(clients::supportedFamily);
    Client client = new Client(name, family, protocol, 0, event);
    scenario.perform(clients.registration(client, rawFamily, flags));
  }

  private Step.Invoke parsed(String text) {
    try {
      return CallText.parse(text, this::handle);
    } catch (MalformedCapsuleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private long handle(String phrase) {
    Names names = scenario.names();
    String name = phrase.substring(phrase.indexOf(' ') + 1);
    return phrase.startsWith(CLIENT)
        ? names.client(name).handle()
        : names.enumeration(name).handle();
  }
}
