package org.rtmv1.tck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Enumerations open, return routes and close. */
public final class EnumerationSteps {
  private final Case scenario;
  private final Expectations expect;
  private final EnumerationCalls calls;
  private final Routes routes;

  /** Called by Cucumber. */
  public EnumerationSteps(
      Case scenario, Expectations expect, EnumerationCalls calls, Routes routes) {
    this.scenario = scenario;
    this.expect = expect;
    this.calls = calls;
    this.routes = routes;
  }

  @Given("the enumeration {string} of the {family} routes is open")
  public void isOpen(String name, Family family) {
    isOpen(name, family, 0);
  }

  @Given("the enumeration {string} of the {family} routes is open with flags {subset}")
  public void isOpen(String name, Family family, int flags) {
    scenario.prepare(calls.opening(name, family, flags));
  }

  @When("an enumeration {string} of the {family} routes is opened with flags {subset}")
  public void isOpened(String name, Family family, int flags) {
    scenario.perform(calls.opening(name, family, flags));
  }

  @When("an enumeration {string} of the routes of family {dword} is opened with flags {subset}")
  public void isOpenedOfFamily(String name, int family, int flags) {
    scenario.perform(calls.opening(name, family, flags));
  }

  @When(
      "an enumeration {string} of the {family} routes is opened with flags {subset}"
          + " and NULL for the criteria")
  public void isOpenedWithoutCriteria(String name, Family family, int flags) {
    scenario.perform(calls.openingWithoutCriteria(name, family, flags));
  }

  @When("enumeration {string} is asked for its next route")
  public void isAsked(String name) {
    scenario.perform(calls.next(name));
  }

  @Given("enumeration {string} has returned {int} route(s)")
  public void hasReturned(String name, int count) {
    for (int i = 0; i < count; i++) {
      scenario.prepare(calls.next(name));
    }
  }

  @Then("enumeration {string} returns exactly these routes")
  public void returnsExactly(String name, List<RouteRow> rows) {
    expect.routes(rest(name), rows);
  }

  @Then("enumeration {string} has returned and still returns exactly these routes")
  public void returnsAltogether(String name, List<RouteRow> rows) {
    List<Route> all = new ArrayList<>(scenario.names().enumeration(name).returned());
    all.addAll(rest(name));
    expect.routes(all, rows);
  }

  @Then("enumeration {string} returns no further route")
  public void returnsNoFurther(String name) {
    for (int i = 0; i < 2; i++) {
      Act next = calls.next(name);
      RouteOutcome outcome = (RouteOutcome) scenario.ask(next.operation());
      expect.that(
          outcome.error() == ReturnCode.ERROR_NO_MORE_ROUTES,
          "ERROR_NO_MORE_ROUTES",
          new LastCall(next.operation(), outcome, 0, 0).text());
    }
  }

  @Then("enumeration {string} returns no route twice")
  public void returnsNoneTwice(String name) {
    List<Route> all = new ArrayList<>(scenario.names().enumeration(name).returned());
    all.addAll(rest(name));
    Set<String> seen = new HashSet<>();
    for (Route route : all) {
      expect.that(
          seen.add(RouteOrder.identity(route)),
          "each route once",
          "twice " + Routes.text(List.of(route)));
    }
  }

  @When("enumeration {string} is closed")
  public void isClosed(String name) {
    scenario.perform(calls.closing(name));
  }

  @Given("enumeration {string} has been closed")
  public void hasBeenClosed(String name) {
    scenario.prepare(calls.closing(name));
  }

  private List<Route> rest(String name) {
    return routes.rest(scenario.names().enumeration(name).handle());
  }
}
