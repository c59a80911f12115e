package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;

/** Looking up, counting and asking for ages. */
public final class LookUpSteps {
  private static final long HOUR = FileTime.of(Duration.ofHours(1));

  private final Case scenario;
  private final Expectations expect;
  private final Routes routes;
  private final ClientCalls calls;
  private @Nullable Route copy;
  private @Nullable LastCall copied;
  private @Nullable LastCall added;

  /** Called by Cucumber. */
  public LookUpSteps(Case scenario, Expectations expect, Routes routes, ClientCalls calls) {
    this.scenario = scenario;
    this.expect = expect;
    this.routes = routes;
    this.calls = calls;
  }

  @When("the route to {destination} is looked up{buffers}")
  public void isLookedUp(Network network, Buffers buffers) {
    lookUp(network.family().value(), network, buffers.current());
  }

  @When("the route to {destination} is looked up in family {dword}")
  public void isLookedUpIn(Network network, int family) {
    calls.refuseSupported(family);
    lookUp(family, network, true);
  }

  @When("the {family} networks are counted")
  public void areCounted(Family family) {
    countOf(family.value());
  }

  @When("the networks of family {dword} are counted")
  public void areCountedOf(int family) {
    calls.refuseSupported(family);
    countOf(family);
  }

  @Given("a copy of the best route to {destination} is kept")
  public void copyIsKept(Network network) {
    scenario.prepares();
    copy = best(network);
    copied = lastAddition(network);
  }

  @When("the age of the copy is asked for")
  public void ageOfCopy() {
    added = copied;
    age(copy());
  }

  @When("the age of the best route to {destination} is asked for")
  public void ageOfBest(Network network) {
    added = lastAddition(network);
    age(best(network));
  }

  @When("the age of the copy is asked for with its time stamp one hour ahead")
  public void ageOfCopyFromTheFuture() {
    age(copy().withTimeStamp(copy().timeStamp() + HOUR));
  }

  /** Compares with the time that has really passed; the number tells the reader how much it is. */
  @Then("the age is {int} second(s)")
  public void ageIs(int seconds) {
    LastCall asked = scenario.last();
    NumberOutcome age = (NumberOutcome) asked.outcome();
    LastCall since = added();
    long tolerance =
        FileTime.of(scenario.session().manifest().clockGranularity()) + FileTime.PER_SECOND;
    long seen = Integer.toUnsignedLong(age.value()) * FileTime.PER_SECOND;
    expect.that(
        seen >= asked.earliest() - since.latest() - tolerance
            && seen <= asked.latest() - since.earliest() + tolerance,
        "about " + seconds + " seconds",
        asked.text());
  }

  private void lookUp(int family, Network network, boolean want) {
    scenario.perform(Act.of(new Operation.IsRoute(family, network, want)));
  }

  private void countOf(int family) {
    scenario.perform(Act.of(new Operation.GetNetworkCount(family)));
  }

  private void age(Route route) {
    scenario.perform(Act.of(new Operation.GetRouteAge(route)));
  }

  private Route best(Network network) {
    return routes
        .best(network)
        .orElseThrow(() -> scenario.unexpected("a route to " + network, "none"));
  }

  private LastCall lastAddition(Network network) {
    return scenario
        .additions()
        .last(network)
        .orElseThrow(() -> new IllegalStateException("Nobody has added a route to " + network));
  }

  private LastCall added() {
    if (added == null) {
      throw new IllegalStateException("The scenario asks for no route's age.");
    }
    return added;
  }

  private Route copy() {
    if (copy == null) {
      throw new IllegalStateException("The scenario keeps no copy of a route.");
    }
    return copy;
  }
}
