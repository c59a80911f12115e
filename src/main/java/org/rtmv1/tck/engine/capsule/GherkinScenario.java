package org.rtmv1.tck.engine.capsule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

/**
 * Prints a capsule as a feature file with one scenario in the words of the kit's own.
 *
 * <p>The oracle judges its calls while it runs, so that it fails where one of them deviates.
 */
public final class GherkinScenario {
  private static final String LAST = "Then every call is answered as the documentation allows";

  private final GherkinNames names = new GherkinNames();
  private final List<String> lines = new ArrayList<>();
  private final Capsule capsule;
  private final GherkinCalls calls;
  private boolean armed;

  private GherkinScenario(Capsule capsule) {
    this.capsule = capsule;
    this.calls = new GherkinCalls(capsule.steps(), names);
  }

  /** Returns the text of the feature file. */
  public static String of(Capsule capsule) {
    return new GherkinScenario(capsule).text();
  }

  private String text() {
    for (int i = 0; i < capsule.steps().size(); i++) {
      add(capsule.steps().get(i), capsule.seen().get(i));
    }
    lines.add(LAST);
    StringBuilder text = new StringBuilder(head());
    String keyword = "";
    for (String line : lines) {
      text.append("    ").append(line.startsWith(keyword + " ") ? and(line) : line).append('\n');
      keyword = line.startsWith(" ") || line.startsWith("#") ? keyword : line.split(" ", 2)[0];
    }
    return text.toString();
  }

  /** Steps of one kind that follow one another read as a list. */
  private static String and(String line) {
    return "And" + line.substring(line.indexOf(' '));
  }

  private void add(Step step, String seen) {
    if (seen.equals(Replay.LEFT_OUT)) {
      return;
    }
    if (step instanceof Step.Invoke invoke) {
      lines.addAll(calls.of(invoke));
      endShortage();
    } else if (step instanceof Step.Advance advance) {
      pass(advance.duration());
    } else if (step instanceof Step.ArmShortage arm) {
      lines.add("Given allocation " + arm.nth() + " from here on fails");
      armed = true;
    } else if (step instanceof Step.ObserveEvent observe
        && !names.ownerOf(observe.event()).isEmpty()) {
      lines.add(
          "When the event of client \"%s\" is looked at".formatted(names.ownerOf(observe.event())));
    }
  }

  private void endShortage() {
    if (armed) {
      lines.add("Given the shortage is over");
      armed = false;
    }
  }

  private void pass(Duration duration) {
    boolean whole = duration.toMillisPart() == 0;
    long left = whole ? duration.toSeconds() : duration.toMillis();
    do {
      long part = Math.min(left, Integer.MAX_VALUE);
      String unit = whole ? "second" : "millisecond";
      lines.add("Given " + part + " " + unit + (part == 1 ? " passes" : "s pass"));
      left -= part;
    } while (left > 0);
  }

  private String head() {
    return """
        # %s on %s %s, seed %d
        #   expected: %s
        #   but was:  %s
        Feature: What a guided walk came upon

          @%s @R%s
          Scenario: A call that %s does not allow
        """
        .formatted(
            capsule.requirement(),
            line(capsule.subjectName()),
            line(capsule.subjectVersion()),
            capsule.seed(),
            line(capsule.expected()),
            line(capsule.butWas()),
            capsule.requirement(),
            tags(),
            capsule.requirement());
  }

  private String tags() {
    StringBuilder tags = new StringBuilder();
    for (Family family : Family.values()) {
      if (capsule.steps().stream().anyMatch(step -> isAbout(step, family))) {
        tags.append(" @needs-").append(family.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    if (capsule.steps().stream().anyMatch(Step.Advance.class::isInstance)) {
      tags.append(" @needs-time");
    }
    if (capsule.steps().stream().anyMatch(Step.ArmShortage.class::isInstance)) {
      tags.append(" @needs-fault-injection");
    }
    return tags.toString();
  }

  private static boolean isAbout(Step step, Family family) {
    return step instanceof Step.Invoke invoke
        && invoke.call() instanceof Operation.RegisterClient register
        && register.protocolFamily() == family.value();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
