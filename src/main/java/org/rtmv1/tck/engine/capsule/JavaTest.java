package org.rtmv1.tck.engine.capsule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Prints a capsule as a JUnit Jupiter test that an implementer pastes into a project.
 *
 * <p>It opens the provider whose class it names in a constant, makes the calls, and fails as long
 * as the last step shows what the kit saw.
 */
public final class JavaTest {
  private static final Map<String, String> IMPORTS = JavaTestText.imports();

  private final JavaCalls calls = new JavaCalls();
  private final List<String> lines = new ArrayList<>();
  private final Capsule capsule;
  private boolean armed;

  private JavaTest(Capsule capsule) {
    this.capsule = capsule;
  }

  /** Returns the source text. */
  public static String of(Capsule capsule) {
    return new JavaTest(capsule).text();
  }

  private String text() {
    events().forEach(event -> lines.add("Event event" + event + " = new Event();"));
    for (int i = 0; i < capsule.steps().size(); i++) {
      add(i + 1, capsule.steps().get(i));
    }
    String body = lines.stream().map(line -> "      " + line).collect(Collectors.joining("\n"));
    String source =
        JavaTestText.head(capsule, className())
            + constants()
            + JavaTestText.method(methodName(), body)
            + JavaTestText.members(body)
            + "}\n";
    return imports(source) + source;
  }

  private void add(int number, Step step) {
    String seen = JavaText.comment(capsule.seen().get(number - 1));
    lines.add("// " + number + (seen.isEmpty() ? "" : ". the kit saw: " + seen));
    if (seen.equals(Replay.LEFT_OUT)) {
      return;
    }
    if (step instanceof Step.Invoke invoke) {
      addCall(number, invoke);
    } else if (step instanceof Step.Advance advance) {
      lines.add("pass(rtm, " + duration(advance.duration()) + ");");
    } else if (step instanceof Step.ArmShortage arm) {
      lines.add("rtm.faultInjection().orElseThrow().arm(" + arm.nth() + ");");
      armed = true;
    } else if (step instanceof Step.ObserveEvent observe) {
      compare(number, "event" + observe.event() + ".text()");
    }
  }

  private void addCall(int number, Step.Invoke step) {
    RtmFunction function = step.call().function();
    String outcome = "outcome" + number;
    String expression = calls.of(step);
    if (step.slot() == 0 && number < capsule.steps().size()) {
      lines.add(expression + ";");
    } else {
      String type = JavaTestText.outcomeType(function);
      String value = isStatus(function) ? "new StatusOutcome(" + expression + ")" : expression;
      lines.add(type + " " + outcome + " = " + value + ";");
    }
    if (armed) {
      lines.add("rtm.faultInjection().orElseThrow().disarm();");
      armed = false;
    }
    keep(step, outcome);
    compare(number, "OutcomeText.of(RtmFunction." + function + ", " + outcome + ")");
  }

  private void keep(Step.Invoke step, String outcome) {
    if (step.slot() == 0) {
      return;
    }
    switch (step.call().function()) {
      case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE ->
          lines.add("long h" + step.slot() + " = " + outcome + ".handle();");
      case IS_ROUTE -> keepRoute(step.slot(), outcome + ".bestRoute()");
      case ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE ->
          keepRoute(step.slot(), outcome + ".route()");
      case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          keepRoute(step.slot(), outcome + ".curBestRoute()");
      default -> {}
    }
  }

  private void keepRoute(int slot, String route) {
    boolean asked =
        capsule.steps().stream()
            .anyMatch(step -> step instanceof Step.Invoke later && later.routeSlot() == slot);
    if (asked) {
      lines.add("Route kept" + slot + " = Objects.requireNonNull(" + route + ");");
    }
  }

  /** Only the last step decides: an implementation may differ before it and be right. */
  private void compare(int number, String shown) {
    if (number == capsule.steps().size()) {
      lines.add("assertNotEquals(");
      lines.add("    " + JavaText.literal(capsule.seen().get(number - 1)) + ",");
      lines.add("    " + shown + ",");
      lines.add("    \"expected: \" + EXPECTED);");
    }
  }

  private String constants() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Route, String> route : calls.routes().entrySet()) {
      text.append(
          "\n  // %s\n  private static final Route %s =\n      %s;\n"
              .formatted(
                  RouteText.of(route.getKey()), route.getValue(), JavaText.route(route.getKey())));
    }
    return text.toString();
  }

  private static String imports(String source) {
    StringBuilder text =
        new StringBuilder(source.contains("assertNotEquals(") ? JavaTestText.STATIC_IMPORT : "");
    for (Map.Entry<String, String> each : IMPORTS.entrySet()) {
      if (Pattern.compile("\\b" + each.getKey() + "\\b").matcher(source).find()) {
        text.append("import ").append(each.getValue()).append(";\n");
      }
    }
    return text.append('\n').toString();
  }

  private String className() {
    String id = capsule.requirement().value().replaceAll("[^A-Za-z0-9]", "");
    return id.charAt(0) + id.substring(1).toLowerCase(Locale.ROOT) + "Test";
  }

  private String methodName() {
    return "follows_" + capsule.requirement().value().replaceAll("[^A-Za-z0-9]", "_");
  }

  private Set<Integer> events() {
    Set<Integer> events = new TreeSet<>();
    for (Step step : capsule.steps()) {
      if (step instanceof Step.ObserveEvent observe) {
        events.add(observe.event());
      } else if (step instanceof Step.Invoke invoke
          && invoke.call() instanceof Operation.RegisterClient register
          && register.changeEvent() != 0) {
        events.add(register.changeEvent());
      }
    }
    return events;
  }

  private static boolean isStatus(RtmFunction function) {
    return switch (function) {
      case DEREGISTER_CLIENT, BLOCK_DELETE_ROUTES, CLOSE_ENUMERATION_HANDLE -> true;
      default -> false;
    };
  }

  private static String duration(Duration duration) {
    return "Duration.ofMillis(" + duration.toMillis() + "L)";
  }
}
