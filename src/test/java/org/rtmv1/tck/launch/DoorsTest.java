package org.rtmv1.tck.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

@ResourceLock("the run in progress")
class DoorsTest {
  private static final Set<RequirementId> SOME =
      Set.of(
          new RequirementId("REG-1"),
          new RequirementId("REG-3"),
          new RequirementId("REG-15"),
          new RequirementId("TAB-9"));

  @Test
  void the_reference_has_the_same_verdicts_through_the_api_and_in_a_test_run() {
    RunResult result = ConformanceRun.of(some(new ReferenceProvider())).run(RunObserver.NONE);
    assertThat(outcomes(result))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "REG-1", "conformant",
                "REG-3", "conformant",
                "REG-15", "observed",
                "TAB-9", "not-tested"));
    assertThat(result.ending()).isEqualTo(RunResult.Ending.CONFORMANT);
    Endings endings = Endings.of(ReferenceTests.class);
    assertThat(endings.successful).contains("REG-1", "REG-3", "REG-15");
    assertThat(endings.aborted).containsKey("TAB-9");
    assertThat(endings.failed).isEmpty();
  }

  @Test
  void a_wrong_subject_has_the_same_verdicts_through_the_api_and_in_a_test_run() {
    RunResult result = ConformanceRun.of(some(DeafSubject.returningZero())).run(RunObserver.NONE);
    assertThat(result.ending()).isEqualTo(RunResult.Ending.DEVIATIONS);
    Endings endings = Endings.of(NullTests.class);
    assertThat(endings.failed.keySet()).isEqualTo(withOutcome(result, VerdictOutcome.DEVIATES));
    assertThat(endings.aborted.keySet()).isEqualTo(withOutcome(result, VerdictOutcome.NOT_TESTED));
    assertThat(endings.failed)
        .containsEntry(
            "REG-1",
            """
            REG-1 %s
            expected: a handle for IP protocol 8, which has no client
            but was:  NULL with NO_ERROR
            after:
            1. RtmRegisterClient(IP, protocol 8, NULL, 0) → NULL, NO_ERROR
            advice:   %s"""
                .formatted(registration().asked(), registration().ifItFails()));
  }

  private static Requirement registration() {
    return RequirementCatalogue.read().find(new RequirementId("REG-1")).orElseThrow();
  }

  @Test
  void subjects_that_do_nothing_conform_in_nothing() {
    for (RoutingTableManagerProvider each :
        List.of(
            DeafSubject.returningZero(),
            DeafSubject.failingWith(ReturnCode.ERROR_INVALID_PARAMETER))) {
      RunRequest request = RunRequest.of(RunSettings.of(each)).withCalls(500);
      RunResult result = ConformanceRun.of(request).run(RunObserver.NONE);
      assertThat(result.count(VerdictOutcome.CONFORMANT)).isZero();
      assertThat(result.count(VerdictOutcome.OBSERVED)).isZero();
      assertThat(result.ending().exitCode()).isEqualTo(1);
      assertThat(result.faults()).isEmpty();
    }
  }

  private static RunRequest some(RoutingTableManagerProvider provider) {
    return RunRequest.of(RunSettings.of(provider)).withOnly(SOME);
  }

  private static Map<String, String> outcomes(RunResult result) {
    Map<String, String> outcomes = new TreeMap<>();
    result
        .verdicts()
        .forEach(each -> outcomes.put(each.requirement().id().value(), each.outcome().label()));
    return outcomes;
  }

  private static Set<String> withOutcome(RunResult result, VerdictOutcome outcome) {
    return result.verdicts().stream()
        .filter(each -> each.outcome() == outcome)
        .map(each -> each.requirement().id().value())
        .collect(Collectors.toSet());
  }

  /** Run by {@link DoorsTest} alone: Surefire finds no class of this name. */
  static final class ReferenceTests extends ConformanceTests {
    @Override
    protected RoutingTableManagerProvider provider() {
      return new ReferenceProvider();
    }

    @Override
    protected RunRequest request() {
      return some(provider());
    }
  }

  /** Likewise. */
  static final class NullTests extends ConformanceTests {
    @Override
    protected RoutingTableManagerProvider provider() {
      return DeafSubject.returningZero();
    }

    @Override
    protected RunRequest request() {
      return some(provider());
    }
  }

  /** How the tests of a class ended, by the requirement that their names begin with. */
  private static final class Endings implements TestExecutionListener {
    private final Set<String> successful = new java.util.TreeSet<>();
    private final Map<String, String> aborted = new TreeMap<>();
    private final Map<String, String> failed = new TreeMap<>();

    static Endings of(Class<?> tests) {
      Endings endings = new Endings();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(tests))
                  .filters(EngineFilter.includeEngines("junit-jupiter"))
                  .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                  .build(),
              endings);
      return endings;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (!test.isTest()) {
        return;
      }
      String name = test.getDisplayName().split(" ", 2)[0];
      String message = result.getThrowable().map(Throwable::getMessage).orElse("");
      switch (result.getStatus()) {
        case SUCCESSFUL -> successful.add(name);
        case ABORTED -> aborted.put(name, message);
        case FAILED -> failed.put(name, message);
      }
    }
  }
}
