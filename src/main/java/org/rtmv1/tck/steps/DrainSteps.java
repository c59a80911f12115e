package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;

/** Queues that are emptied so that what comes next is alone in them. */
public final class DrainSteps {
  private final Case scenario;
  private final Messages messages;
  private final PassingTime time;

  /** Called by Cucumber. */
  public DrainSteps(Case scenario, Messages messages, PassingTime time) {
    this.scenario = scenario;
    this.messages = messages;
    this.time = time;
  }

  @Given("client {string} has drained its messages")
  public void hasDrained(String client) {
    scenario.prepares();
    messages.drain(scenario.names().client(client));
    time.checkPreparation();
  }
}
