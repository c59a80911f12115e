package org.rtmv1.tck.cli;

import java.util.List;

/**
 * A mistake that users make. {@code HERE} stands for the folder of the test.
 *
 * @param what its name
 * @param exitCode the exit status
 * @param message all that is printed on standard error
 * @param words the command line
 */
record Mistake(String what, int exitCode, String message, List<String> words) {
  static Mistake usage(String what, String message, String... words) {
    return new Mistake(what, ExitCode.USAGE, message + "\n", List.of(words));
  }

  @Override
  public String toString() {
    return what;
  }
}
