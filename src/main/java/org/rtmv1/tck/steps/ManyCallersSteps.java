package org.rtmv1.tck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.rtmv1.tck.engine.concurrent.Plan;
import org.rtmv1.tck.engine.concurrent.Question;
import org.rtmv1.tck.rtm.Family;

/** Several callers at the same time. */
public final class ManyCallersSteps {
  private static final String TIMES = ", {int} times";

  private final ManyCallers callers;

  /** Called by Cucumber. */
  public ManyCallersSteps(ManyCallers callers) {
    this.callers = callers;
  }

  @When(
      "{int} callers add, delete, look up and count {family} routes to two destinations at the same time"
          + TIMES)
  public void shareRoutes(int count, Family family, int histories) {
    callers.make(new Plan(Question.SHARED_ROUTES, family, count), histories);
  }

  @When("{int} callers register and deregister {family} protocols at the same time" + TIMES)
  public void shareProtocols(int count, Family family, int histories) {
    callers.make(new Plan(Question.SHARED_PROTOCOLS, family, count), histories);
  }

  @When(
      "{int} callers change {family} routes and take an observer's messages at the same time"
          + TIMES)
  public void areObserved(int count, Family family, int histories) {
    callers.make(new Plan(Question.OBSERVER, family, count), histories);
  }

  @When(
      "{int} callers change an {family} route and take the messages of a client at the same time, which then waits for its event"
          + TIMES)
  public void letAClientWait(int count, Family family, int histories) {
    callers.make(new Plan(Question.WAITING_CLIENT, family, count), histories);
  }

  @When(
      "{int} callers register, deregister, add, delete and take {family} messages at the same time"
          + TIMES)
  public void callEverything(int count, Family family, int histories) {
    callers.make(new Plan(Question.EVERYTHING, family, count), histories);
  }

  @When("{int} callers register one {family} protocol at the same time" + TIMES)
  public void registerOne(int count, Family family, int histories) {
    callers.make(new Plan(Question.ONE_PROTOCOL, family, count), histories);
  }

  @Then("each time some order of the calls, consistent with real time, is allowed")
  public void someOrderIsAllowed() {
    callers.expectNothingWrong();
  }

  @Then("each time the observer's messages, replayed in order, end at the best routes of the table")
  public void messagesTellTheTable() {
    callers.expectNothingWrong();
  }

  @Then("each time the client gets to know every change by waiting for its event")
  public void noSignalIsLost() {
    callers.expectNothingWrong();
  }

  @Then("each time every call returns")
  public void everyCallReturns() {
    callers.expectReturns();
  }

  @Then("each time one of them succeeds and the others see ERROR_CLIENT_ALREADY_EXISTS")
  public void oneSucceeds() {
    callers.expectNothingWrong();
  }
}
