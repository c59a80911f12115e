package org.rtmv1.tck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.wire.AgentProvider;
import org.rtmv1.tck.wire.AgentReport;
import org.rtmv1.tck.wire.AgentSubject;
import org.rtmv1.tck.wire.RawArguments;

/** What only a native library behind an agent has: layouts, buffers, padding. */
public final class NativeSteps {
  private static final Buffers BOTH = new Buffers(true, true);
  private static final int CURRENT_BEST_ROUTE = 2;

  private final Case scenario;
  private final Expectations expect;
  private final RouteCalls calls;

  /** Called by Cucumber. */
  public NativeSteps(Case scenario, Expectations expect, RouteCalls calls) {
    this.scenario = scenario;
    this.expect = expect;
    this.calls = calls;
  }

  @Then("the agent's layout report agrees with the documented layout")
  public void layoutAgrees() {
    agrees(report().layout(), HeaderReports.layout());
  }

  @Then("the agent's constants report agrees with the documented constants")
  public void constantsAgree() {
    agrees(report().constants(), HeaderReports.constants());
  }

  @Then("no call has written beyond its output structures")
  public void noneHasWrittenBeyond() {
    expect.that(
        !agent().hasWrittenBeyond(),
        "no byte changed outside the output structures",
        "bytes changed before or behind one of them");
  }

  @When("client {string} adds the route with other padding bytes")
  public void addsWithOtherPadding(String client, List<RouteRow> rows) {
    scenario.perform(calls.addition(client, rows.get(0), BOTH), RawArguments.otherPadding());
  }

  @When("client {string} adds the route with one buffer for Route and the current best route")
  public void addsWithOneBuffer(String client, List<RouteRow> rows) {
    scenario.perform(
        calls.addition(client, rows.get(0), BOTH),
        RawArguments.sharedWithRoute(CURRENT_BEST_ROUTE));
  }

  @Then("it is recorded as {string}: whether the call wrote into its Route")
  public void recordArgument(String register) {
    scenario.observed(
        new Observation(register, agent().hasWrittenIntoArgument() ? "written" : "left as it was"));
  }

  private void agrees(List<Integer> report, List<String> documented) {
    if (report.isEmpty()) {
      throw scenario.ends(new Stop.NotTested("the agent reports nothing about the header"));
    }
    List<String> seen = HeaderReports.named(report, documented);
    List<String> missing = new ArrayList<>(documented);
    missing.removeAll(seen);
    List<String> wrong = new ArrayList<>(seen);
    wrong.removeAll(documented);
    expect.that(
        missing.isEmpty() && wrong.isEmpty(), String.join("; ", missing), String.join("; ", wrong));
  }

  private AgentReport report() {
    return ((AgentProvider) scenario.run().settings().provider()).report();
  }

  private AgentSubject agent() {
    return scenario.session().agent().orElseThrow();
  }
}
