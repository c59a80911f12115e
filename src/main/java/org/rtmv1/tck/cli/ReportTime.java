package org.rtmv1.tck.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rtmv1.tck.report.ReportContext;

/**
 * The date in reports: now, or none where SOURCE_DATE_EPOCH asks for results that are the same when
 * made again.
 */
final class ReportTime {
  private ReportTime() {}

  static ReportContext context(String subjectOptions) {
    boolean reproducible = System.getenv("SOURCE_DATE_EPOCH") != null;
    Optional<String> date =
        reproducible
            ? Optional.empty()
            : Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    return new ReportContext(KitVersion.text(), subjectOptions, date);
  }
}
