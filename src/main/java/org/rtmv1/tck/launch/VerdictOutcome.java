package org.rtmv1.tck.launch;

import java.util.Locale;

/** What a run says of one requirement. */
public enum VerdictOutcome {
  /** Every case that concerns the subject passed. */
  CONFORMANT,
  /** The subject broke the requirement. */
  DEVIATES,
  /** The documentation leaves the choice, and what the subject does is on record. */
  OBSERVED,
  /** The requirement does not concern this subject. */
  NOT_APPLICABLE,
  /** Nothing, or not enough, was tried. */
  NOT_TESTED;

  /** Returns the name as results have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
