package org.rtmv1.tck.engine.capsule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;

/** Declares the variables that a C program uses, and no others. */
final class CDeclarations {
  private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
  private static final List<String> SCALARS =
      List.of("HANDLE handle = NULL", "DWORD error = 0", "DWORD flags = 0", "BOOL found = FALSE");

  private final String body;
  private final List<Step> steps;

  /** Prepares the declarations for the statements {@code body}, which perform {@code steps}. */
  CDeclarations(String body, List<Step> steps) {
    this.body = LITERAL.matcher(body).replaceAll("");
    this.steps = steps;
  }

  /** Returns the declarations, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    numbers(CDeclarations::event)
        .forEach(
            event ->
                lines.add("HANDLE event" + event + " = CreateEvent(NULL, TRUE, FALSE, NULL);"));
    Stream.concat(slots().map(slot -> "HANDLE h" + slot + " = NULL"), SCALARS.stream())
        .filter(declaration -> uses(declaration.split(" ", -1)[1]))
        .forEach(declaration -> lines.add(declaration + ";"));
    String routes =
        Stream.concat(Stream.of("route", "current", "previous"), slots().map(CCalls::kept))
            .filter(this::uses)
            .collect(Collectors.joining(", "));
    if (!routes.isEmpty()) {
      lines.add("static union { RTM_IP_ROUTE ip; RTM_IPX_ROUTE ipx; } " + routes + ";");
    }
    return lines;
  }

  /** Returns how many events {@code steps} name. */
  static int events(List<Step> steps) {
    return (int)
        steps.stream().mapToInt(CDeclarations::event).filter(e -> e != 0).distinct().count();
  }

  private boolean uses(String name) {
    return Pattern.compile("\\b" + name + "\\b").matcher(body).find();
  }

  private Stream<Integer> slots() {
    return numbers(step -> step instanceof Step.Invoke invoke ? invoke.slot() : 0).boxed();
  }

  private IntStream numbers(ToIntFunction<Step> of) {
    return steps.stream().mapToInt(of).filter(each -> each != 0).distinct().sorted();
  }

  private static int event(Step step) {
    if (step instanceof Step.ObserveEvent observe) {
      return observe.event();
    }
    return step instanceof Step.Invoke invoke
            && invoke.call() instanceof Operation.RegisterClient register
        ? register.changeEvent()
        : 0;
  }
}
