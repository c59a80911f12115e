package org.rtmv1.tck.engine.trace;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.CaseResult;

/**
 * What comes of judging a trace again.
 *
 * @param header the trace's first line
 * @param results the results of the cases as they are judged now
 * @param sessions the number of sessions judged
 * @param calls the number of calls judged
 * @param walkCalls of these, those of guided walks
 * @param differences where this judgement differs from the run's, one sentence each
 * @param damage where the trace is not whole: the line, and why; what was before it is judged
 */
public record JudgedTrace(
    TraceHeader header,
    List<CaseResult> results,
    int sessions,
    long calls,
    long walkCalls,
    List<String> differences,
    Optional<String> damage) {
  /** Copies the lists. */
  public JudgedTrace {
    results = List.copyOf(results);
    differences = List.copyOf(differences);
  }
}
