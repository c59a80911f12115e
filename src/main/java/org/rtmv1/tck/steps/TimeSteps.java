package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;

/** Time passes. */
public final class TimeSteps {
  private final Case scenario;
  private final PassingTime time;

  /** Called by Cucumber. */
  public TimeSteps(Case scenario, PassingTime time) {
    this.scenario = scenario;
    this.time = time;
  }

  @Given("{int} second(s) pass(es)")
  public void pass(int seconds) {
    scenario.prepares();
    time.pass(Duration.ofSeconds(seconds));
  }

  @Given("{int} millisecond(s) pass(es)")
  public void passFinely(int milliseconds) {
    scenario.prepares();
    time.pass(Duration.ofMillis(milliseconds));
  }
}
