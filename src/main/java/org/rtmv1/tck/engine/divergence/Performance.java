package org.rtmv1.tck.engine.divergence;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Recording;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.model.Observation;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What came of one run of steps on one subject.
 *
 * @param shown what each step showed; where the subject was lost, the last one shows that
 * @param lines each step in words; of a step that is not remembered, and of one that lost the
 *     subject, nothing
 * @param deviatesAt the index of the step at which the oracle saw the first deviation, or at which
 *     the subject was lost; {@link #NOWHERE} for none
 * @param finding what was wrong there
 * @param loss how the subject was lost
 * @param last what the oracle said of the last step
 * @param choices the choices that the oracle saw the subject make
 */
record Performance(
    List<Shown> shown,
    List<Recording.Line> lines,
    int deviatesAt,
    Optional<Finding> finding,
    Optional<SubjectLostException> loss,
    Judgement last,
    List<Observation> choices) {
  static final int NOWHERE = Integer.MAX_VALUE;

  Performance {
    shown = List.copyOf(shown);
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
  }

  /** Returns the requirement that was seen broken up to the step at {@code index}. */
  Optional<RequirementId> brokenBy(int index) {
    return finding.filter(found -> deviatesAt <= index).map(Finding::requirement);
  }

  /** Tells whether a call did not return in time. */
  boolean hung() {
    return loss.map(SubjectLostException::hung).orElse(false);
  }
}
