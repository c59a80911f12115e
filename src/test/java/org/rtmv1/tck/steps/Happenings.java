package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.SessionTrace;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;

/** Keeps what happens in the sessions of a run, names of handles left out. */
final class Happenings implements RunTrace, SessionTrace {
  private final List<Happening> seen = new ArrayList<>();

  List<Happening> seen() {
    return seen;
  }

  @Override
  public SessionTrace open(SessionKind kind) {
    return this;
  }

  @Override
  public void happened(Happening happening) {
    seen.add(
        happening instanceof Happening.Call call
            ? new Happening.Call(
                call.operation(), call.outcome(), call.earliest(), call.latest(), "")
            : happening);
  }

  @Override
  public void deviates(Finding finding) {}

  @Override
  public void lost(SubjectLostException loss) {}

  @Override
  public void closed(List<Judgement.Inconclusive> open) {}

  @Override
  public void concludes(CaseResult result) {}
}
