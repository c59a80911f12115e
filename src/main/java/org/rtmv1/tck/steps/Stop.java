package org.rtmv1.tck.steps;

import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.SubjectLostException;

/** What ended a scenario before its last step. */
sealed interface Stop {
  /** An end that says nothing against the subject. */
  sealed interface Early extends Stop {
    String reason();
  }

  /** The requirement does not concern this subject. */
  record NotApplicable(String reason) implements Early {}

  /** The scenario was left out. */
  record NotTested(String reason) implements Early {}

  /** A preparation did not come about. */
  record Unprepared(String reason) implements Early {}

  /** What was seen allows no verdict. */
  record Undecided(String reason) implements Early {}

  /** Another requirement than the scenario's was seen to be broken. */
  record Follows(Finding finding) implements Stop {}

  /** An expectation did not hold. */
  record Unexpected(String expected, String butWas) implements Stop {}

  /**
   * The subject was lost.
   *
   * @param loss how
   * @param preparing whether that was in a preparation
   */
  record Lost(SubjectLostException loss, boolean preparing) implements Stop {}

  /** A step of the kit failed by itself. */
  record KitFailed(String reason) implements Stop {}
}
