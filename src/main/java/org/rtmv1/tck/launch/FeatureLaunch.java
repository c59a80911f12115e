package org.rtmv1.tck.launch;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Runs the scenarios of some requirements through the JUnit Platform. */
final class FeatureLaunch {
  private static final String ENGINE = "cucumber";
  private static final String TAGS = "cucumber.filter.tags";

  private final Launcher launcher = KitLauncher.create();

  /**
   * Tells whether the engine that runs the scenarios is there: a jar put together wrongly lacks it.
   */
  boolean hasEngine() {
    return ServiceLoader.load(TestEngine.class).stream()
        .anyMatch(engine -> engine.get().getId().equals(ENGINE));
  }

  /**
   * Runs the scenarios of {@code requirements}.
   *
   * @param filter a further condition on tags, empty for none
   * @param atOnce how many scenarios run at a time
   */
  void run(List<Requirement> requirements, String filter, int atOnce, PlatformListener listener) {
    launcher.execute(request(requirements, filter, atOnce), listener);
  }

  private static LauncherDiscoveryRequest request(
      List<Requirement> requirements, String filter, int atOnce) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .filters(EngineFilter.includeEngines(ENGINE))
            .selectors(rules(requirements))
            .configurationParameter("cucumber.glue", "org.rtmv1.tck.steps")
            .configurationParameter("cucumber.publish.quiet", "true")
            .configurationParameter(
                "cucumber.execution.parallel.enabled", Boolean.toString(atOnce > 1))
            .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "cucumber.execution.parallel.config.fixed.parallelism", Integer.toString(atOnce))
            .configurationParameter(
                "cucumber.execution.parallel.config.fixed.max-pool-size", Integer.toString(atOnce));
    // The engine parses the expression anew for each scenario: none is faster than one that holds.
    return (filter.isEmpty() ? request : request.configurationParameter(TAGS, filter)).build();
  }

  private static List<ClasspathResourceSelector> rules(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::place).map(FeatureLaunch::rule).toList();
  }

  private static ClasspathResourceSelector rule(String place) {
    int colon = place.lastIndexOf(':');
    return DiscoverySelectors.selectClasspathResource(
        place.substring(0, colon), FilePosition.from(Integer.parseInt(place.substring(colon + 1))));
  }
}
