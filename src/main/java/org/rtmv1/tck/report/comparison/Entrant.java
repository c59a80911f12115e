package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.report.RecordedRun;

/**
 * A run that is compared with others.
 *
 * @param label what it is called beside the others
 * @param run its results
 */
public record Entrant(String label, RecordedRun run) {
  private static final String ABSENT = "not in the run";

  /** Returns the outcome of a requirement in the words of the format; empty where it has none. */
  String outcome(String id) {
    return run.requirement(id).map(RecordedRun.Verdict::outcome).orElse("");
  }

  /** Returns an outcome as a reader's words. */
  static String words(String outcome) {
    return outcome.isEmpty() ? ABSENT : outcome.replace('-', ' ');
  }

  static boolean deviates(String outcome) {
    return outcome.equals(VerdictOutcome.DEVIATES.label());
  }

  /** Tells whether a requirement with this outcome was put to the test. */
  static boolean isTested(String outcome) {
    return deviates(outcome)
        || outcome.equals(VerdictOutcome.CONFORMANT.label())
        || outcome.equals(VerdictOutcome.OBSERVED.label());
  }

  /** Returns why a requirement has its outcome; empty for one that is kept. */
  Optional<String> reason(String id) {
    Optional<RecordedRun.Verdict> verdict = run.requirement(id);
    Optional<String> finding =
        verdict
            .flatMap(each -> each.findings().stream().findFirst())
            .map(each -> "expected %s, but was %s".formatted(each.expected(), each.butWas()));
    return finding.or(() -> verdict.map(RecordedRun.Verdict::reason).filter(r -> !r.isEmpty()));
  }

  /** Returns what the subject does on a point that is left open; empty where it was not seen. */
  String choice(String register) {
    return run.behaviourProfile().stream()
        .filter(each -> each.register().equals(register))
        .map(RecordedRun.Choice::seen)
        .findFirst()
        .orElse("");
  }

  /** Returns what ran and how it ended, and the faults of the kit, each a sentence. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    run.kitFaults().forEach(fault -> lines.add(label + ": a fault of the kit: " + fault));
    return lines;
  }

  private String headline() {
    String name = run.subject().name();
    return "%s: %s %s, %s (kit %s, profile %s, seed %d%s%s%s)"
        .formatted(
            label,
            name.equals(label) ? "version" : name,
            run.subject().version(),
            run.verdict().replace('-', ' '),
            run.kit(),
            run.profile(),
            run.seed(),
            run.noWait() ? ", without waits" : "",
            run.onlyRequirements().isEmpty()
                ? ""
                : ", " + run.onlyRequirements().size() + " requirements only",
            run.complete() ? "" : ", broken off");
  }
}
