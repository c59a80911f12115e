package org.rtmv1.tck.launch;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * The kit inside an ordinary test run: extend this class, say what is to be judged, and JUnit shows
 * a container for each area, with a test for each requirement.
 *
 * <pre>{@code
 * class RtmConformanceTest extends ConformanceTests {
 *   @Override
 *   protected RoutingTableManagerProvider provider() {
 *     return new MyProvider();
 *   }
 * }
 * }</pre>
 *
 * <p>A requirement that the subject breaks fails with what was expected and seen; one that was not
 * tested or does not apply is aborted with the reason. A fault of the kit or a subject that cannot
 * be started fails a test of its own.
 */
public abstract class ConformanceTests {
  /** For subclasses. */
  protected ConformanceTests() {}

  /** Returns the provider of the implementation to judge. */
  protected abstract RoutingTableManagerProvider provider();

  /** Returns what is to be run; everything, unless a subclass narrows it down. */
  protected RunRequest request() {
    return RunRequest.of(RunSettings.of(provider()));
  }

  /** Runs the kit and returns its verdicts as tests. */
  @TestFactory
  final Stream<DynamicNode> requirements() {
    RunResult result = ConformanceRun.of(request()).run(RunObserver.NONE);
    Stream<DynamicNode> areas =
        result.verdicts().stream()
            .map(verdict -> verdict.requirement().id().area())
            .distinct()
            .map(area -> dynamicContainer(area, ofArea(result, area)));
    return Stream.concat(
        Stream.of(dynamicTest("the run as a whole", () -> checkRun(result))), areas);
  }

  private static Stream<DynamicNode> ofArea(RunResult result, String area) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.requirement().id().area().equals(area))
        .map(
            verdict ->
                dynamicTest(
                    verdict.requirement().id() + " " + verdict.requirement().title(),
                    () -> check(verdict)));
  }

  private static void checkRun(RunResult result) {
    switch (result.ending()) {
      case KIT_FAULT ->
          throw new AssertionFailedError(
              "This is a bug in the kit: " + String.join("; ", result.faults()));
      case SUBJECT_LOST ->
          throw new AssertionFailedError(
              "The subject could not be started or kept alive: "
                  + result.cases().stream()
                      .map(CaseResult::reason)
                      .filter(reason -> !reason.isEmpty())
                      .findFirst()
                      .orElse(""));
      default -> {
        // the requirements' own tests say the rest
      }
    }
  }

  private static void check(RequirementVerdict verdict) {
    switch (verdict.outcome()) {
      case DEVIATES -> throw failure(verdict);
      case NOT_TESTED, NOT_APPLICABLE ->
          throw new TestAbortedException(
              verdict.outcome().label().replace('-', ' ') + ": " + verdict.reason());
      default -> {
        // conformant or observed
      }
    }
  }

  private static AssertionFailedError failure(RequirementVerdict verdict) {
    Finding finding = verdict.findings().get(0);
    String message =
        """
        %s %s
        expected: %s
        but was:  %s
        after:
        %s
        advice:   %s"""
            .formatted(
                verdict.requirement().id(),
                verdict.requirement().asked(),
                finding.expected(),
                finding.butWas(),
                String.join("\n", finding.after()),
                verdict.requirement().ifItFails());
    return withoutTrace(new AssertionFailedError(message, finding.expected(), finding.butWas()));
  }

  /** Where in the kit a verdict is thrown tells nobody anything. */
  private static AssertionFailedError withoutTrace(AssertionFailedError failure) {
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }
}
