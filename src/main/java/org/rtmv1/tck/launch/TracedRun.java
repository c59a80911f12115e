package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.trace.JudgedTrace;
import org.rtmv1.tck.engine.trace.TraceHeader;

/** Runs and their traces: what a trace tells of the request, and the verdicts on its judgement. */
public final class TracedRun {
  private TracedRun() {}

  /**
   * Returns the first line of a trace of this run.
   *
   * @param kitVersion the version of this kit
   * @param subject how the subject was named
   */
  public static TraceHeader header(RunRequest request, String kitVersion, String subject) {
    RunSettings settings = request.settings();
    return new TraceHeader(
        kitVersion,
        settings.seed(),
        settings.provider().manifest(),
        RequestWords.of(request, subject));
  }

  /** Returns how the subject of a trace was named. */
  public static String subject(TraceHeader header) {
    return header.request().getOrDefault(RequestWords.SUBJECT, "");
  }

  /** Makes the verdicts of a trace that was judged again. */
  public static RunResult verdicts(JudgedTrace trace) {
    List<Requirement> known = RequirementCatalogue.read().all();
    return new RunParts(
            trace.header().manifest(),
            RequestWords.request(trace.header(), known),
            trace.results(),
            List.of(),
            Optional.empty(),
            trace.walkCalls(),
            faults(trace.results()))
        .result(known);
  }

  private static List<String> faults(List<CaseResult> results) {
    return results.stream()
        .filter(result -> result.outcome() == CaseOutcome.KIT_FAULT)
        .map(result -> result.id() + ": " + result.reason())
        .toList();
  }
}
