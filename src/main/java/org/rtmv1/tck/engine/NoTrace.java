package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.model.Judgement;

/** Takes in nothing. */
final class NoTrace implements RunTrace, SessionTrace {
  @Override
  public SessionTrace open(SessionKind kind) {
    return this;
  }

  @Override
  public void happened(Happening happening) {}

  @Override
  public void deviates(Finding finding) {}

  @Override
  public void lost(SubjectLostException loss) {}

  @Override
  public void closed(List<Judgement.Inconclusive> open) {}

  @Override
  public void concludes(CaseResult result) {}
}
