package org.rtmv1.tck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** Walks from the first route to the next and on. */
public final class WalkSteps {
  private final Case scenario;
  private final Expectations expect;
  private final EnumerationCalls calls;
  private final Routes routes;
  private final Walk walk;

  /** Called by Cucumber. */
  public WalkSteps(
      Case scenario, Expectations expect, EnumerationCalls calls, Routes routes, Walk walk) {
    this.scenario = scenario;
    this.expect = expect;
    this.calls = calls;
    this.routes = routes;
    this.walk = walk;
  }

  @When("the first {family} route is asked for with flags {subset}")
  public void firstIsAskedFor(Family family, int flags) {
    scenario.perform(calls.first(family.value(), flags));
  }

  @When("the first route of family {dword} is asked for with flags {subset}")
  public void firstOfFamilyIsAskedFor(int family, int flags) {
    calls.refuseSupported(family);
    scenario.perform(calls.first(family, flags));
  }

  @When("the next {family} route is asked for with flags {subset} after")
  public void nextIsAskedFor(Family family, int flags, List<RouteRow> position) {
    scenario.perform(calls.next(family.value(), flags, position.get(0)));
  }

  @When("the next route of family {dword} is asked for with flags {subset}")
  public void nextOfFamilyIsAskedFor(int family, int flags) {
    calls.refuseSupported(family);
    scenario.perform(calls.next(family, flags));
  }

  @Then("a walk of the {family} routes with flags {subset} returns exactly these routes")
  public void returnsExactly(Family family, int flags, List<RouteRow> rows) {
    expect.routes(walk.of(family, flags), rows);
  }

  @Then("a walk of the {family} routes is ordered by network, protocol, interface and next hop")
  public void isOrdered(Family family) {
    Optional<String> disorder = RouteOrder.disorder(walk.of(family, 0));
    expect.that(
        disorder.isEmpty(),
        "one order by network, protocol, interface and next hop",
        disorder.orElse(""));
  }

  @Then(
      "a walk and an enumeration of the {family} routes with flags {subset} return the same routes")
  public void agree(Family family, int flags) {
    expect.equal(
        sorted(routes.subset(family, flags, scenario.criteria(family))),
        sorted(walk.of(family, flags)));
  }

  private static String sorted(List<Route> all) {
    return all.stream()
        .map(route -> Routes.text(List.of(route)) + ", time stamp " + route.timeStamp())
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
