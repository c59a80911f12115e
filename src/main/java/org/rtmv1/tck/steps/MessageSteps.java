package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtmv1.tck.rtm.Route;

/** Messages of changes, and the events that tell of them. */
public final class MessageSteps {
  private final Case scenario;
  private final Expectations expect;
  private final RouteCalls calls;
  private final Messages messages;
  private final BestRoutes best;

  /** Called by Cucumber. */
  public MessageSteps(
      Case scenario, Expectations expect, RouteCalls calls, Messages messages, BestRoutes best) {
    this.scenario = scenario;
    this.expect = expect;
    this.calls = calls;
    this.messages = messages;
    this.best = best;
  }

  @When("client {string} takes its next message{buffers}")
  public void takes(String client, Buffers buffers) {
    scenario.perform(calls.dequeue(client, buffers));
  }

  @Given("client {string} has taken {int} message(s)")
  public void hasTaken(String name, int count) {
    scenario.prepares();
    Client client = scenario.names().client(name);
    for (int i = 0; i < count; i++) {
      scenario.use(() -> scenario.session().awaitSignalled(client.event()));
      scenario.prepare(calls.dequeue(name, new Buffers(true, true)));
    }
  }

  @Then("client {string} has exactly these messages")
  public void hasExactly(String name, List<MessageRow> rows) {
    Client client = scenario.names().client(name);
    expect.messages(client, messages.drain(client), rows);
  }

  @Then("client {string} has no message")
  public void hasNone(String name) {
    hasExactly(name, List.of());
  }

  @Then("the event of client {string} is signalled")
  public void isSignalled(String client) {
    int event = scenario.names().client(client).event();
    expect.that(scenario.session().awaitSignalled(event), "a signalled event", "one that is not");
  }

  @Then("the event of client {string} is not signalled")
  public void isNotSignalled(String client) {
    int event = scenario.names().client(client).event();
    expect.that(
        !scenario.session().isSignalled(event), "an event that is not signalled", "one that is");
  }

  @Then("the messages of client {string} replay from the noted best routes to the present ones")
  public void replay(String name) {
    Client client = scenario.names().client(name);
    Map<String, Route> replayed = new TreeMap<>(best.noted(client.family()));
    messages.drain(client).forEach(message -> message.replay(replayed));
    expect.equal(Message.significant(best.present(client.family())), Message.significant(replayed));
  }
}
