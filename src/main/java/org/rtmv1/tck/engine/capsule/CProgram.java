package org.rtmv1.tck.engine.capsule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.script.Step;

/**
 * Prints a capsule as a stand-alone C99 program for the implementer's own debugger.
 *
 * <p>It includes {@code <rtm.h>} and what that header needs, on Windows or elsewhere, makes the
 * calls in order and prints what each returned beside what the kit saw. Its exit status is 1 where
 * the last step shows what the kit saw, 0 where it shows something else.
 */
public final class CProgram {
  private final CRoutes routes = new CRoutes();
  private final CCalls calls;
  private final List<String> lines = new ArrayList<>();

  private CProgram(List<Step> steps) {
    calls = new CCalls(steps, routes);
  }

  /** Returns the source text. */
  public static String of(Capsule capsule) {
    return new CProgram(capsule.steps()).text(capsule);
  }

  private String text(Capsule capsule) {
    int last = capsule.steps().size() - 1;
    for (int i = 0; i < last; i++) {
      add(i + 1, capsule.steps().get(i), capsule.seen().get(i), "");
    }
    add(last + 1, capsule.steps().get(last), capsule.seen().get(last), "return ");
    if (!isCompared(capsule.steps().get(last))) {
      lines.add("return 0;");
    }
    String body = lines.stream().map(CProgram::indented).collect(Collectors.joining("\n"));
    return header(capsule)
        + CWindows.HEADERS
        + CWindows.elsewhere(CDeclarations.events(capsule.steps()))
        + CFunctions.neededBy(body)
        + routes.text()
        + "int main(void)\n{\n"
        + declarations(body, capsule.steps())
        + body
        + "\n}\n";
  }

  private void add(int number, Step step, String seen, String before) {
    String compared;
    if (seen.equals(Replay.LEFT_OUT)) {
      lines.add("/* " + number + ". is " + CText.comment(seen) + ". */");
      lines.add("");
      return;
    }
    if (step instanceof Step.Invoke invoke) {
      lines.addAll(calls.of(invoke));
      compared = invoke.call().function().documentedName();
    } else if (step instanceof Step.ObserveEvent observe) {
      lines.add(
          "say(WaitForSingleObject(event%d, 0) == WAIT_OBJECT_0 ? \"signalled\" : \"not signalled\");"
              .formatted(observe.event()));
      compared = "event " + observe.event();
    } else {
      addOther(number, step);
      return;
    }
    lines.add(
        "%scompare(%d, %s, %s);"
            .formatted(before, number, CText.literal(compared), CText.literal(seen)));
    if (before.isEmpty()) {
      lines.add("");
    }
  }

  private void addOther(int number, Step step) {
    if (step instanceof Step.Advance advance) {
      Duration duration = advance.duration();
      lines.add("/* The kit moved the virtual clock; here the time really passes. */");
      lines.add("puts(\"%2d. %d ms pass\");".formatted(number, duration.toMillis()));
      lines.add("pass(" + duration.toMillis() + ");");
    } else if (step instanceof Step.ArmShortage arm) {
      lines.add(
          "puts(\"%2d. Have allocation %d of the next call fail, as the kit did\");"
              .formatted(number, arm.nth()));
    }
    lines.add("");
  }

  private static boolean isCompared(Step step) {
    return step instanceof Step.Invoke || step instanceof Step.ObserveEvent;
  }

  private static String indented(String line) {
    return line.isEmpty() ? "" : "  " + line;
  }

  private static String declarations(String body, List<Step> steps) {
    List<String> declared = new CDeclarations(body, steps).lines();
    return declared.isEmpty() ? "" : "  " + String.join("\n  ", declared) + "\n\n";
  }

  private static String header(Capsule capsule) {
    return """
        /*
         * %s on %s %s
         *   expected: %s
         *   but was:  %s
         *
         * Each step prints what it shows here and what the kit saw. The exit status is 1 where the last
         * step shows what the kit saw, 0 where it shows something else.
         *
         * For Windows:
         *   x86_64-w64-mingw32-gcc -std=c99 -Wall -Wextra thisfile.c -lrtm
         * For other systems, with native/posix of the kit's jar and your library:
         *   cc -std=c99 -Wall -Wextra -I native/posix thisfile.c ./librtm.so -rdynamic -Wl,-rpath,.
         */
        """
        .formatted(
            capsule.requirement(),
            CText.comment(capsule.subjectName()),
            CText.comment(capsule.subjectVersion()),
            CText.comment(capsule.expected()),
            CText.comment(capsule.butWas()));
  }
}
