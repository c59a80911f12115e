package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * How a JUnit test ended that was made of a capsule.
 *
 * @param succeeded how many of its methods passed
 * @param failures what the others threw
 */
record JavaTestRun(long succeeded, List<Throwable> failures) {
  private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+) \\{");

  private static final String PROVIDER =
      """
      import org.rtmv1.tck.spi.*;

      public final class MyProvider implements RoutingTableManagerProvider {
        private final RoutingTableManagerProvider subject = %s;

        @Override
        public Manifest manifest() {
          return subject.manifest();
        }

        @Override
        public RoutingTableManager open() throws Exception {
          return subject.open();
        }
      }
      """;

  /**
   * Compiles a test, with the name of its provider filled in, and runs it.
   *
   * @param provider an expression in Java for the provider of the subject
   * @param folder where the files go
   */
  static JavaTestRun of(String source, String provider, Path folder) throws Exception {
    Matcher name = CLASS.matcher(source);
    assertThat(name.find()).isTrue();
    Path test = folder.resolve(name.group(1) + ".java");
    Files.writeString(test, source.replace("com.example.MyProvider", "MyProvider"));
    Path other = folder.resolve("MyProvider.java");
    Files.writeString(other, PROVIDER.formatted(provider));
    compile(test, other, folder);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return run(loader.loadClass(name.group(1)));
    }
  }

  private static void compile(Path test, Path provider, Path folder) {
    String[] arguments = {
      "-proc:none",
      "-classpath",
      System.getProperty("java.class.path"),
      "-d",
      folder.toString(),
      test.toString(),
      provider.toString()
    };
    int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    assertThat(code).isZero();
  }

  private static JavaTestRun run(Class<?> test) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build(),
            listener);
    return new JavaTestRun(
        listener.getSummary().getTestsSucceededCount(),
        listener.getSummary().getFailures().stream()
            .map(TestExecutionSummary.Failure::getException)
            .toList());
  }
}
