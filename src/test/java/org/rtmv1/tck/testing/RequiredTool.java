package org.rtmv1.tck.testing;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * A program outside the JVM that a test cannot do without.
 *
 * <p>Where it is missing, the test is skipped and the reason printed; with {@code CI=true} it
 * fails, so that no check disappears from the gate unseen.
 */
public final class RequiredTool {
  private final String searchPath;
  private final boolean missingIsFailure;
  private final PrintStream log;

  RequiredTool(Map<String, String> environment, PrintStream log) {
    this.log = log;
    searchPath = environment.getOrDefault("PATH", "");
    missingIsFailure = "true".equals(environment.get("CI"));
  }

  /**
   * Returns where the program is.
   *
   * @param command a name to look for on the PATH, or an absolute path
   * @throws TestAbortedException if it is missing, unless {@code CI=true}
   * @throws AssertionFailedError if it is missing and {@code CI=true}
   */
  public static Path on(String command) {
    return new RequiredTool(System.getenv(), System.out).locate(command);
  }

  Path locate(String command) {
    return directories()
        .map(directory -> directory.resolve(command))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .orElseThrow(() -> missing(command));
  }

  private Stream<Path> directories() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(searchPath)
        .map(Path::of);
  }

  private RuntimeException missing(String command) {
    if (missingIsFailure) {
      throw new AssertionFailedError(
          "This test needs " + command + ", which is missing; .ci/run is to install it.");
    }
    TestAbortedException skipped =
        new TestAbortedException("This test needs " + command + ", which is missing.");
    log.println("Skipped: " + skipped.getMessage());
    return skipped;
  }
}
