package org.rtmv1.tck.report.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rtmv1.tck.report.RecordedRun;

/** Results of runs, made by hand. */
final class Runs {
  private Runs() {}

  /** Returns results with these verdicts, each in the form {@code ID outcome}. */
  static RecordedRun of(String name, String version, String... verdicts) {
    return new RecordedRun(
        1,
        true,
        "1.2",
        "",
        new RecordedRun.Subject(name, version, List.of(1L), List.of(), "PT0S", "prompt"),
        "full",
        7,
        false,
        List.of(),
        "deviations",
        1,
        100,
        List.of(),
        Arrays.stream(verdicts).map(Runs::verdict).toList(),
        null,
        List.of());
  }

  /** Returns the same results with what the subject does on points that are left open. */
  static RecordedRun choosing(RecordedRun run, RecordedRun.Choice... choices) {
    return new RecordedRun(
        run.schemaVersion(),
        run.complete(),
        run.kit(),
        run.date(),
        run.subject(),
        run.profile(),
        run.seed(),
        run.noWait(),
        run.onlyRequirements(),
        run.verdict(),
        run.exitCode(),
        run.calls(),
        run.kitFaults(),
        run.requirements(),
        run.walks(),
        List.of(choices));
  }

  private static RecordedRun.Verdict verdict(String text) {
    String id = text.split(" ", 2)[0];
    String outcome = text.split(" ", 2)[1];
    List<RecordedRun.Deviation> findings = new ArrayList<>();
    if (outcome.equals("deviates")) {
      findings.add(new RecordedRun.Deviation(id, "subject", "NULL", "a handle", List.of()));
    }
    return new RecordedRun.Verdict(
        id,
        "D",
        "Title of " + id,
        "rtmregisterclient",
        outcome,
        findings.isEmpty() ? "" : "subject",
        "by example",
        outcome.equals("not-tested") ? "no way to do it" : "",
        findings,
        List.of(),
        List.of());
  }
}
