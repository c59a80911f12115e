package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rtmv1.tck.rtm.RequirementId;

/** Qualifications as text, a line for each implementation and a summary. */
public final class QualificationText {
  private QualificationText() {}

  static String line(VariantCheck check) {
    return check.falseAlarms().isEmpty()
        ? format("right   %-28s no false alarm in %,d calls", check.variant().name(), check.calls())
        : format(
            "right   %-28s FALSE ALARM: %s",
            check.variant().name(), String.join("%n        ".formatted(), check.falseAlarms()));
  }

  static String line(DefectKill kill) {
    return format(
        "wrong   %-8s %-40s %s",
        kill.defect().requirement(),
        kill.defect().name(),
        kill.isKilled() ? how(kill) : "SURVIVES");
  }

  private static String how(DefectKill kill) {
    List<String> ways = new ArrayList<>();
    if (!kill.cases().isEmpty()) {
      ways.add(kill.cases().size() == 1 ? "1 case" : kill.cases().size() + " cases");
    }
    if (kill.cases().isEmpty() && !kill.otherwise().isEmpty()) {
      ways.add("its cases, by another requirement");
    }
    kill.calls()
        .ifPresent(
            calls ->
                ways.add(
                    format(
                        "walk of %,d calls, reduced to %d (%s)",
                        calls, kill.witness(), kill.named().orElseThrow())));
    kill.followsFrom().ifPresent(other -> ways.add(instead(kill, other)));
    return String.join(", ", ways);
  }

  private static String instead(DefectKill kill, RequirementId other) {
    return kill.isForTheRightReason()
        ? "in a whole run follows from " + other + ", its owner"
        : "MISNAMED: a whole run names " + other;
  }

  /** Returns the summary. */
  public static List<String> summary(QualificationResult result) {
    List<String> lines = new ArrayList<>();
    long killed = result.defects().stream().filter(DefectKill::isKilled).count();
    long right = result.defects().stream().filter(DefectKill::isForTheRightReason).count();
    long walks = result.defects().stream().filter(each -> each.calls().isPresent()).count();
    lines.add(
        format(
            "%d of %d wrong implementations noticed, of %d a whole run names the requirement that"
                + " they break or its owner; guided walks alone notice %d",
            killed, result.defects().size(), right, walks));
    long owned =
        result.defects().stream()
            .filter(each -> each.followsFrom().isPresent() && each.isForTheRightReason())
            .count();
    lines.add(format("of %d of them it names the owner", owned));
    lines.add(
        format(
            "%d false alarms on %d right implementations",
            result.falseAlarms(), result.variants().size()));
    result.survivors().forEach(each -> lines.add("not noticed: " + each.defect().name()));
    result.misnamed().forEach(each -> lines.add("named wrongly: " + each.defect().name()));
    if (!result.filtered()) {
      lines.add(
          result.withoutKill().isEmpty()
              ? format(
                  "each of the %d testable requirements was named by a whole run on one of them",
                  result.testable().size())
              : "no whole run on one of them names "
                  + result.withoutKill().stream()
                      .map(Object::toString)
                      .collect(Collectors.joining(", ")));
    }
    return lines;
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
