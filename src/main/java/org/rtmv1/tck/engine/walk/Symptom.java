package org.rtmv1.tck.engine.walk;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * How a failure shows, with nothing of what differs from one occurrence to the next: no numbers, no
 * names, and no requirement where that depends on what else has happened.
 *
 * @param step the kind of the step that shows it
 * @param lost whether the subject died, hung or broke the interface
 * @param expected the code that was expected, where another one was seen; else the constants, or
 *     else the sentence without its numbers
 * @param seen what was seen, in the same way
 * @param requirement the requirement, where what was seen differs from what was expected in nothing
 *     but the contents of a route that no message holds; else empty
 */
record Symptom(String step, boolean lost, String expected, String seen, String requirement) {
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]{3,}\\b");

  /** What a call returns, at the beginning of a sentence about it. */
  private static final Pattern CODE = Pattern.compile("^(NO_ERROR|ERROR_[A-Z_]+)");

  private static final Pattern ROUTE =
      Pattern.compile(
          "\\broute to \\S+ via \\S+ on interface \\S+ by protocol \\S+"
              + " with (metric \\w+|\\d+ ticks and \\d+ hops)");
  private static final Pattern DATA = Pattern.compile("\\bIpx?SpecificData\\[[^\\]]*\\]");
  private static final Pattern NUMBER =
      Pattern.compile("\\b[0-9A-Fa-f.:/]*[0-9][0-9A-Fa-fx.:/]*\\b");
  private static final Pattern FAMILY = Pattern.compile("\\bIPX?\\b");
  private static final Pattern DETAIL = Pattern.compile(" (that|from) .*");

  static Symptom of(List<Step> steps, Finding finding, boolean lost) {
    Step last = steps.get(steps.size() - 1);
    String step =
        last instanceof Step.Invoke invoke
            ? invoke.call().function().documentedName()
            : last.getClass().getSimpleName();
    if (lost) {
      return new Symptom(step, true, "", finding.blame().name(), "");
    }
    String expectedCode = all(CODE, finding.expected());
    String seenCode = all(CODE, finding.butWas());
    if (!expectedCode.isEmpty() && !seenCode.isEmpty() && !expectedCode.equals(seenCode)) {
      return new Symptom(step, false, expectedCode, seenCode, "");
    }
    String expected = gist(finding.expected());
    String seen = gist(finding.butWas());
    boolean isOfContents = seen.endsWith(expected) && !isOfMessages(step);
    String requirement = isOfContents ? finding.requirement().value() : "";
    return new Symptom(step, false, expected, seen, requirement);
  }

  /** Tells whether it shows in a message, or in the event that tells of messages. */
  boolean isOfMessages() {
    return isOfMessages(step);
  }

  private static boolean isOfMessages(String step) {
    return step.equals(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE.documentedName())
        || step.equals(Step.ObserveEvent.class.getSimpleName());
  }

  /** Returns the constants of the first clause, or else that clause without numbers. */
  private static String gist(String sentence) {
    String clause = DATA.matcher(sentence).replaceAll("data").split(", ", 2)[0];
    String constants = all(CONSTANT, clause);
    String plain = ROUTE.matcher(clause).replaceAll("route");
    return constants.isEmpty()
        ? without(DETAIL, without(FAMILY, without(NUMBER, plain)))
        : constants;
  }

  private static String all(Pattern what, String text) {
    return what.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }

  private static String without(Pattern what, String text) {
    return what.matcher(text).replaceAll("");
  }
}
