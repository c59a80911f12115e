package org.rtmv1.tck.steps;

import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Before;
import io.cucumber.java.BeforeStep;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import io.cucumber.java.Step;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.CaseTitle;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.rtm.Family;

/** Begins and ends each scenario. */
public final class Hooks {
  private final Case scenario;
  private final long began = System.nanoTime();
  private @Nullable Rule rule;

  /** Called by Cucumber. */
  public Hooks(Case scenario) {
    this.scenario = scenario;
  }

  /** Opens a subject, unless the scenario is not for this one. */
  @Before
  public void begin(Scenario described) {
    rule = Rule.of(described.getSourceTagNames());
    scenario.begin(RunContext.current(), described.getSourceTagNames());
  }

  /** Tells the case which step comes. */
  @BeforeStep
  public void beginStep(Scenario described, Step step) {
    scenario.startStep(step.getKeyword(), step.getText());
  }

  /** Tells the case that the step has ended, in whatever way. */
  @AfterStep
  public void endStep() {
    scenario.endStep();
  }

  /** Closes the subject and publishes what the scenario has shown. */
  @After
  public void end(Scenario described) {
    scenario.close();
    if (rule == null) {
      return;
    }
    noticeFaultOfTheKit(described.getStatus());
    Verdict verdict = checked(Verdict.of(rule, scenario.ending()), described.getSourceTagNames());
    scenario.publish(result(described, rule, verdict));
    if (described.getStatus() == Status.PASSED && verdict.outcome() != CaseOutcome.PASSED) {
      throw thrown(rule, verdict);
    }
  }

  private void noticeFaultOfTheKit(Status status) {
    if (status != Status.PASSED && status != Status.SKIPPED) {
      scenario.stopFor(
          new Stop.KitFailed(
              "a step of the kit is " + status.name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  /** A subject that registers nobody passes nothing, whatever it refuses. */
  private Verdict checked(Verdict verdict, Collection<String> tags) {
    if (verdict.outcome() != CaseOutcome.PASSED) {
      return verdict;
    }
    for (Family family : Family.values()) {
      boolean concerned =
          tags.contains("@needs-" + family.name().toLowerCase(java.util.Locale.ROOT));
      if (concerned && !scenario.run().registers(family)) {
        return nobody(family.name());
      }
    }
    boolean registers =
        java.util.Arrays.stream(Family.values())
            .filter(scenario.run().manifest()::supports)
            .anyMatch(scenario.run()::registers);
    return registers ? verdict : nobody("any family");
  }

  private static Verdict nobody(String family) {
    return Verdict.without(
        CaseOutcome.BLOCKED,
        "the subject registers no client in "
            + family
            + ", so that its other answers show nothing");
  }

  private CaseResult result(Scenario described, Rule of, Verdict verdict) {
    return new CaseResult(
        id(described),
        CaseTitle.of(described.getName()),
        of.requirement(),
        of.level(),
        verdict.outcome(),
        verdict.reason(),
        verdict.finding(),
        scenario.observations(),
        scenario.calls(),
        Duration.ofNanos(System.nanoTime() - began),
        scenario.tables(),
        scenario.histories(),
        scenario.additions().lateness());
  }

  private static String id(Scenario described) {
    String path = described.getUri().getSchemeSpecificPart();
    int features = path.lastIndexOf("features/");
    return (features < 0 ? path : path.substring(features)) + ":" + described.getLine();
  }

  private static RuntimeException thrown(Rule rule, Verdict verdict) {
    if (verdict.finding().isEmpty()) {
      return new TestAbortedException(verdict.outcome() + ": " + verdict.reason());
    }
    throw new AssertionFailedError(
        rule.requirement() + " " + verdict.outcome() + ": " + verdict.reason());
  }
}
