package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;

/** Time passes. */
public final class TimeSteps {
  private final Case scenario;

  /** Called by Cucumber. */
  public TimeSteps(Case scenario) {
    this.scenario = scenario;
  }

  @Given("{int} second(s) pass(es)")
  public void pass(int seconds) {
    scenario.prepares();
    scenario.use(() -> scenario.session().pass(Duration.ofSeconds(seconds)));
  }

  @Given("{int} millisecond(s) pass(es)")
  public void passFinely(int milliseconds) {
    scenario.prepares();
    scenario.use(() -> scenario.session().pass(Duration.ofMillis(milliseconds)));
  }
}
