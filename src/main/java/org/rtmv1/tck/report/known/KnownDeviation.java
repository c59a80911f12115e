package org.rtmv1.tck.report.known;

import java.time.LocalDate;
import java.util.Optional;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * A requirement that somebody knows the subject not to keep.
 *
 * @param requirement which one
 * @param owner who answers for it
 * @param reason why it is so
 * @param link where more is said of it; empty where nothing is
 * @param expires the last day, in UTC, on which it may be so
 * @param cause the fingerprint of the deviation that is meant; empty for any
 * @param lines where the file says so
 */
public record KnownDeviation(
    RequirementId requirement,
    String owner,
    String reason,
    Optional<String> link,
    LocalDate expires,
    Optional<String> cause,
    EntryLines lines) {
  /** Returns all of it in one line. */
  public String inWords() {
    return "%s (%s, until %s%s)"
        .formatted(reason, owner, expires, link.map(there -> ", " + there).orElse(""));
  }
}
