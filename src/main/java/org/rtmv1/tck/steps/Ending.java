package org.rtmv1.tck.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What is known when a scenario has ended.
 *
 * @param stop what stopped it, where something did
 * @param deviation the first deviation that the oracle saw
 * @param inQuestion whether that was in what the scenario is about, and not in what leads there
 * @param open what the oracle could not decide
 * @param after the steps of the session, numbered
 */
record Ending(
    Optional<Stop> stop,
    Optional<Finding> deviation,
    boolean inQuestion,
    List<Judgement.Inconclusive> open,
    Supplier<List<String>> after) {
  /** Returns why something could not be decided, if anything. */
  Optional<String> inconclusive() {
    return open.stream().findFirst().map(Ending::text);
  }

  /** Returns why this requirement could not be decided, if so. */
  Optional<String> inconclusiveAbout(RequirementId requirement) {
    return open.stream()
        .filter(each -> each.requirement().equals(requirement))
        .findFirst()
        .map(Ending::text);
  }

  private static String text(Judgement.Inconclusive undecided) {
    return undecided.requirement() + " stays open: " + undecided.reason();
  }
}
