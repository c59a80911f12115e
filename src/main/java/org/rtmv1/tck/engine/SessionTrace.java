package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.model.Judgement;

/** Takes in what happens in one session, as it happens. */
public interface SessionTrace {
  /** Takes in the next thing that happened. */
  void happened(Happening happening);

  /** Takes in the first deviation that the oracle saw; its cause has been taken in before. */
  void deviates(Finding finding);

  /** Takes in how the subject was lost. */
  void lost(SubjectLostException loss);

  /** Takes in the end of the session and what the oracle could not decide in it. */
  void closed(List<Judgement.Inconclusive> open);

  /** Takes in the result of the session's case. */
  void concludes(CaseResult result);
}
