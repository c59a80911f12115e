package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;

/** What the last call answered. */
public final class AnswerSteps {
  private final Case scenario;
  private final Expectations expect;

  /** Called by Cucumber. */
  public AnswerSteps(Case scenario, Expectations expect) {
    this.scenario = scenario;
    this.expect = expect;
  }

  @Then("the call succeeds")
  public void succeeds() {
    expect.that(scenario.last().succeeded(), "success", scenario.last().text());
  }

  @Then("the call succeeds or fails with {code}")
  public void succeedsOrFailsWith(int code) {
    LastCall last = scenario.last();
    expect.that(
        last.succeeded() || last.failedWith(code),
        "success or " + ReturnCode.name(code, last.function()),
        last.text());
  }

  @Then("the call fails with {code}")
  public void failsWith(int code) {
    LastCall last = scenario.last();
    expect.that(last.failedWith(code), last.failureText(code), last.text());
  }

  @Given("the call was refused with {code}")
  public void wasRefusedWith(int code) {
    scenario.prepares();
    failsWith(code);
  }

  @Then("the call returns {code}")
  public void returned(int code) {
    LastCall last = scenario.last();
    expect.that(last.returned(code), ReturnCode.name(code, last.function()), last.text());
  }

  @Given("the subject refuses it")
  public void refuses() {
    boolean infinite =
        scenario.last().outcome() instanceof NumberOutcome age
            && age.value() == TimeToLive.INFINITE;
    if (scenario.last().succeeded() && !infinite) {
      throw scenario.ends(new Stop.NotApplicable("this subject accepts it"));
    }
  }

  @Given("the subject refuses it with an error other than {code}")
  public void refusesItOtherwiseThanWith(int code) {
    refuses();
    if (scenario.last().failedWith(code)) {
      throw scenario.ends(new Stop.NotApplicable("this subject does not call it invalid"));
    }
  }

  @Then("the result is {change}")
  public void resultIs(int change) {
    resultIsOneOf(List.of(change));
  }

  @Then("^the result is one of (RTM_[A-Z_]+(?:, RTM_[A-Z_]+)+)$")
  public void resultIsOneOf(String changes) {
    resultIsOneOf(Arrays.stream(changes.split(", ", -1)).map(MessageRow::changeFlags).toList());
  }

  @Then("the current best route is")
  public void currentBestRouteIs(List<RouteRow> rows) {
    expect.route(change().curBestRoute(), rows.get(0));
  }

  @Then("the previous best route is")
  public void previousBestRouteIs(List<RouteRow> rows) {
    expect.route(change().prevBestRoute(), rows.get(0));
  }

  @Then("the returned route is")
  public void returnedRouteIs(List<RouteRow> rows) {
    expect.route(returnedRoute(scenario.last().outcome()), rows.get(0));
  }

  @Then("the count is {int}")
  public void countIs(int networks) {
    NumberOutcome count = (NumberOutcome) scenario.last().outcome();
    expect.that(count.value() == networks, Integer.toString(networks), scenario.last().text());
  }

  private void resultIsOneOf(List<Integer> changes) {
    LastCall last = scenario.last();
    boolean fits = last.succeeded() && changes.contains(change().flags());
    expect.that(
        fits,
        "success with "
            + changes.stream().map(RouteChange::name).collect(Collectors.joining(" or ")),
        last.text());
  }

  private ChangeOutcome change() {
    return (ChangeOutcome) scenario.last().outcome();
  }

  private static @Nullable Route returnedRoute(Outcome outcome) {
    return outcome instanceof RouteOutcome found
        ? found.route()
        : ((LookUpOutcome) outcome).bestRoute();
  }
}
