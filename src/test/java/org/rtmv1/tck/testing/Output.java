package org.rtmv1.tck.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a process ended.
 *
 * @param status its exit status
 * @param text what it wrote, both streams together
 */
public record Output(int status, String text) {
  /** Runs a process to its end. */
  public static Output of(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (IOException e) {
      throw new AssertionError("A process could not be run: " + builder.command(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while a process ran", e);
    }
  }

  /** Runs the kit's command line in a JVM of its own, so that runs can go on side by side. */
  public static Output ofKit(Map<String, String> environment, List<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
    line.add(classPath);
    line.add("org.rtmv1.tck.cli.Main");
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(environment);
    return of(builder);
  }
}
