package org.rtmv1.tck.report;

import java.util.Optional;

/**
 * What a report says beside the results.
 *
 * @param kitVersion the kit's version
 * @param subjectOptions the options that name the subject again, for commands to copy
 * @param date when the run was made, as text; empty for a report that is to be the same when made
 *     again
 */
public record ReportContext(String kitVersion, String subjectOptions, Optional<String> date) {}
