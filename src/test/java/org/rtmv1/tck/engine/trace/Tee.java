package org.rtmv1.tck.engine.trace;

import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.RunTrace;
import org.rtmv1.tck.engine.SessionTrace;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.model.Judgement;

/** Passes everything on and keeps what happened. */
record Tee(RunTrace trace, List<Happening> happenings) implements RunTrace {
  @Override
  public SessionTrace open(SessionKind kind) {
    SessionTrace session = trace.open(kind);
    return new SessionTrace() {
      @Override
      public void happened(Happening happening) {
        happenings.add(happening);
        session.happened(happening);
      }

      @Override
      public void deviates(Finding finding) {
        session.deviates(finding);
      }

      @Override
      public void lost(SubjectLostException loss) {
        session.lost(loss);
      }

      @Override
      public void closed(List<Judgement.Inconclusive> open) {
        session.closed(open);
      }

      @Override
      public void concludes(CaseResult result) {
        session.concludes(result);
      }
    };
  }

  @Override
  public void concludes(CaseResult result) {
    trace.concludes(result);
  }
}
