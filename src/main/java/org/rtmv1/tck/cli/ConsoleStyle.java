package org.rtmv1.tck.cli;

import java.io.Console;
import java.util.Map;

/**
 * How much a console can show.
 *
 * @param redraws whether a line can be drawn again in place: a terminal with a person before it
 * @param colours whether colours are wanted
 */
record ConsoleStyle(boolean redraws, boolean colours) {
  static final ConsoleStyle PLAIN = new ConsoleStyle(false, false);

  private static final String ESCAPE = "\u001B[";

  /** The colours that are used. */
  enum Colour {
    GREEN("32"),
    RED("31"),
    YELLOW("33"),
    BLUE("34");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /** Returns what standard output can show. */
  static ConsoleStyle ofStandardOutput() {
    return of(isTerminal(), System.getenv());
  }

  /** See no-color.org for {@code NO_COLOR}: any value but the empty one turns colours off. */
  static ConsoleStyle of(boolean terminal, Map<String, String> environment) {
    boolean able = terminal && !"dumb".equals(environment.get("TERM"));
    boolean watched = able && !environment.containsKey("CI");
    boolean colours = watched && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new ConsoleStyle(watched, colours);
  }

  /** From Java 22 on there is a console without a terminal too, which only it can tell. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  String bold(String text) {
    return colours ? ESCAPE + "1m" + text + ESCAPE + "0m" : text;
  }

  String in(Colour colour, String text) {
    return colours ? ESCAPE + "1;" + colour.code + "m" + text + ESCAPE + "0m" : text;
  }
}
