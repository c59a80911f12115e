package org.rtmv1.tck.report;

import java.util.Optional;
import org.rtmv1.tck.report.known.KnownDeviations;

/**
 * What a report says beside the results.
 *
 * @param kitVersion the kit's version
 * @param subjectOptions the options that name the subject again, for commands to copy
 * @param date when the run was made, as text; empty for a report that is to be the same when made
 *     again
 * @param known the deviations that are known of the subject
 */
public record ReportContext(
    String kitVersion, String subjectOptions, Optional<String> date, KnownDeviations known) {
  /** Makes the context of a run of which no deviations are known. */
  public ReportContext(String kitVersion, String subjectOptions, Optional<String> date) {
    this(kitVersion, subjectOptions, date, KnownDeviations.none());
  }

  /** Returns a copy with these known deviations. */
  public ReportContext with(KnownDeviations deviations) {
    return new ReportContext(kitVersion, subjectOptions, date, deviations);
  }
}
