package org.rtmv1.tck.cli;

import java.lang.reflect.InvocationTargetException;

/**
 * The entry point of the runnable jar. It is compiled for Java 8, so that a JVM that is too old for the kit can say so
 * instead of showing the stack trace of a class that it cannot read.
 */
public final class Launcher {
  private static final int OLDEST = 17;
  private static final int USAGE = 3;

  private Launcher() {}

  /** Hands the arguments on to the command line where the JVM is new enough, and exits with 3 where it is not. */
  public static void main(String[] arguments) throws Throwable {
    String complaint =
        complaint(System.getProperty("java.specification.version"), System.getProperty("java.home"));
    if (!complaint.isEmpty()) {
      System.err.println(complaint);
      System.exit(USAGE);
    }
    try {
      Class.forName("org.rtmv1.tck.cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /**
   * Returns what is wrong with the JVM, an empty text if nothing is.
   *
   * @param version its java.specification.version, such as 1.8 or 17
   * @param home its java.home
   */
  static String complaint(String version, String home) {
    String feature = version.startsWith("1.") ? version.substring(2) : version;
    if (Integer.parseInt(feature) >= OLDEST) {
      return "";
    }
    return "rtmv1-tck needs Java 17 or later, and this is Java " + feature + ", in " + home + ".\n"
        + "Start it with the java command of a later one; 'java -version' tells which one yours is.";
  }
}
