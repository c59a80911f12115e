package org.rtmv1.tck.steps;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunContext;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/**
 * What a run of feature files over a subject gave.
 *
 * @param cases the results of the scenarios
 * @param failures what failed as JUnit saw it
 */
record FeatureRun(List<CaseResult> cases, List<String> failures) {
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  /** Runs all feature files of a directory. */
  static FeatureRun of(RoutingTableManagerProvider provider, Path features) {
    return of(RunSettings.of(provider).withMessageWait(Duration.ofMillis(50)), features);
  }

  /** Runs all feature files of a directory. */
  static FeatureRun of(RunSettings settings, Path features) {
    return of(settings, features, "not @nothing");
  }

  /** Runs the scenarios that have these tags. */
  static FeatureRun of(RunSettings settings, Path features, String tags) {
    List<CaseResult> cases = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    ONE_AT_A_TIME.lock();
    RunContext run = RunContext.begin(settings, cases::add);
    try {
      LauncherFactory.create(
              LauncherConfig.builder().enableTestEngineAutoRegistration(true).build())
          .execute(request(features, tags), new FailureListener(failures));
    } finally {
      run.close();
      ONE_AT_A_TIME.unlock();
    }
    return new FeatureRun(cases, failures);
  }

  /** Returns the cases that ended so. */
  List<CaseResult> ended(CaseOutcome outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).toList();
  }

  /** Returns one line for each case that did not pass. */
  List<String> notPassed() {
    return cases.stream()
        .filter(each -> each.outcome() != CaseOutcome.PASSED)
        .map(
            each ->
                "%s %s %s: %s"
                    .formatted(each.requirement(), each.outcome(), each.id(), each.reason()))
        .toList();
  }

  private static LauncherDiscoveryRequest request(Path features, String tags) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectDirectory(features.toFile()))
        .filters(EngineFilter.includeEngines("cucumber"))
        .configurationParameter("cucumber.glue", "org.rtmv1.tck.steps")
        .configurationParameter("cucumber.filter.tags", tags)
        .configurationParameter("cucumber.publish.quiet", "true")
        .build();
  }

  private static final class FailureListener implements TestExecutionListener {
    private final List<String> failures;

    private FailureListener(List<String> failures) {
      this.failures = failures;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        failures.add(
            identifier.getDisplayName()
                + ": "
                + result.getThrowable().map(Throwable::toString).orElse("?"));
      }
    }
  }
}
