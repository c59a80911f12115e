package org.rtmv1.tck.launch;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.rtmv1.tck.property.Laws;

/** Runs the laws of some requirements through the JUnit Platform. */
final class LawLaunch {
  private static final String ENGINE = "jqwik";

  /** Says that the database is off, on standard error; kept so that its level stays. */
  private static final Logger CHATTER = Logger.getLogger("net.jqwik.engine");

  private LawLaunch() {}

  /** Runs the laws that are tagged with one of {@code requirements}. */
  static void run(List<Requirement> requirements, PlatformListener listener) {
    CHATTER.setLevel(Level.WARNING);
    KitLauncher.create().execute(request(requirements), listener);
  }

  /** jqwik is to print nothing, to shrink nothing and to write no file of its own. */
  private static LauncherDiscoveryRequest request(List<Requirement> requirements) {
    List<ClassSelector> classes =
        Laws.classes().stream().<ClassSelector>map(DiscoverySelectors::selectClass).toList();
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(classes)
        .filters(
            EngineFilter.includeEngines(ENGINE),
            TagFilter.includeTags(requirements.stream().map(each -> each.id().value()).toList()))
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .build();
  }
}
