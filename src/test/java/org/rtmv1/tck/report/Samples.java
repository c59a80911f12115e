package org.rtmv1.tck.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.defects.DeafSubject;
import org.rtmv1.tck.engine.Blame;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.launch.Requirement;
import org.rtmv1.tck.launch.RequirementCase;
import org.rtmv1.tck.launch.RequirementVerdict;
import org.rtmv1.tck.launch.RunRequest;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.launch.VerdictOutcome;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.report.known.EntryLines;
import org.rtmv1.tck.report.known.KnownDeviation;
import org.rtmv1.tck.report.known.KnownDeviations;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.spi.Manifest;

/** One result of a run, made by hand: a deviation, an observation and what was not tested. */
public final class Samples {
  public static final ReportContext CONTEXT =
      new ReportContext("1.2", "--subject \"a <b>\"", Optional.empty());

  private Samples() {}

  /** Returns a context in which the sample's one deviation is known. */
  public static ReportContext known() {
    return listed("REG-3", LocalDate.of(2031, 5, 2));
  }

  /** Returns a context with a list that this requirement alone is in, on 1 May 2031. */
  public static ReportContext listed(String requirement, LocalDate expires) {
    KnownDeviation entry =
        new KnownDeviation(
            new RequirementId(requirement),
            "Bo <b>",
            "so it | is",
            Optional.of("https://example.com/1"),
            expires,
            Optional.empty(),
            new EntryLines(2, 3, 7, 6, 3));
    return CONTEXT.with(new KnownDeviations("known.txt", List.of(entry), LocalDate.of(2031, 5, 1)));
  }

  /** Returns the result. */
  public static RunResult result() {
    CaseResult wrong =
        result("REG-3", 12, CaseOutcome.DEVIATES, "it does not hold", Optional.of(finding()));
    CaseResult right = result("REG-3", 9, CaseOutcome.PASSED, "", Optional.empty());
    CaseResult seen = observed(result("REG-15", 21, CaseOutcome.PASSED, "", Optional.empty()));
    CaseResult open =
        result("REG-19", 30, CaseOutcome.NOT_TESTED, "no \u0001 & <way>", Optional.empty());
    List<RequirementVerdict> verdicts =
        List.of(
            verdict(Level.D, VerdictOutcome.DEVIATES, "", wrong, right),
            verdict(Level.O, VerdictOutcome.OBSERVED, "", seen),
            verdict(Level.D, VerdictOutcome.NOT_TESTED, open.reason(), open));
    return new RunResult(
        Manifest.of("a <b>", "1"),
        RunRequest.of(RunSettings.of(DeafSubject.returningZero())),
        verdicts,
        List.of(wrong, right, seen, open),
        List.of(),
        Optional.empty(),
        List.of(),
        RunResult.Ending.DEVIATIONS);
  }

  private static Finding finding() {
    return new Finding(
        new RequirementId("REG-3"),
        Blame.SUBJECT,
        "NULL",
        "a \"handle\"",
        List.of("1. RtmRegisterClient → 1", "2. RtmRegisterClient → 2"));
  }

  private static CaseResult result(
      String id, int line, CaseOutcome outcome, String reason, Optional<Finding> finding) {
    return new CaseResult(
        "features/x.feature:" + line,
        "Case " + line,
        new RequirementId(id),
        Level.D,
        outcome,
        reason,
        finding,
        List.of(),
        2,
        Duration.ofMillis(line));
  }

  private static CaseResult observed(CaseResult plain) {
    return new CaseResult(
        plain.id(),
        plain.title(),
        plain.requirement(),
        Level.O,
        plain.outcome(),
        plain.reason(),
        plain.finding(),
        List.of(new Observation("REG-15", "accepted")),
        plain.calls(),
        plain.time());
  }

  private static RequirementVerdict verdict(
      Level level, VerdictOutcome outcome, String reason, CaseResult... cases) {
    List<CaseResult> all = List.of(cases);
    Requirement requirement =
        new Requirement(
            all.get(0).requirement(),
            level,
            "Title of " + all.get(0).requirement(),
            "Asked & answered.",
            "rtmregisterclient",
            "Always runs.",
            "look at it",
            "features/x.feature:5",
            all.stream()
                .map(
                    each ->
                        new RequirementCase(
                            each.id(), each.title(), level, Set.of(), List.of("Then <it> holds")))
                .toList());
    return new RequirementVerdict(
        requirement,
        outcome,
        reason,
        false,
        "by example",
        all.stream().flatMap(each -> each.finding().stream()).toList(),
        all.stream().flatMap(each -> each.observations().stream()).toList(),
        all);
  }
}
