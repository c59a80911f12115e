package org.rtmv1.tck.steps;

import java.time.Duration;

/**
 * The time that passes in a scenario. On a real clock some passes between two steps as well, and a
 * slow machine may need longer for a preparation than one of the routes in it lives.
 */
public final class PassingTime {
  private final Case scenario;
  private long passed;

  /** Called by Cucumber. */
  public PassingTime(Case scenario) {
    this.scenario = scenario;
  }

  /** Lets time pass. */
  void pass(Duration duration) {
    scenario.use(() -> scenario.session().pass(duration));
    passed = scenario.session().now();
  }

  /**
   * Ends the scenario without a verdict where a route's time was up since time was last let pass,
   * so that its going may be among what the scenario was to do away with.
   */
  void checkPreparation() {
    if (scenario.additions().anyDue(passed, scenario.session().now())) {
      throw scenario.ends(
          new Stop.Undecided("the preparation took so long that the time of a route was up in it"));
    }
  }
}
