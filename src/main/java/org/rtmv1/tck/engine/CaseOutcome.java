package org.rtmv1.tck.engine;

/** How one case ended. */
public enum CaseOutcome {
  /** The case ran to its end and every expectation held. */
  PASSED,
  /** The subject did what the requirement of the case's finding rules out. */
  DEVIATES,
  /** A preparation failed, or an earlier deviation from another requirement spoilt the case. */
  BLOCKED,
  /** What was seen allows no verdict. */
  INCONCLUSIVE,
  /** The requirement does not concern this subject. */
  NOT_APPLICABLE,
  /** The case did not run; the reason says why. */
  NOT_TESTED,
  /** The subject could not be opened, died, hung or broke the service-provider interface. */
  SUBJECT_LOST,
  /** The kit failed; nothing is said of the subject. */
  KIT_FAULT
}
