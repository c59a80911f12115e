package org.rtmv1.tck.engine.trace;

import java.util.List;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.engine.Happening;
import org.rtmv1.tck.engine.RunTrace.SessionKind;
import org.rtmv1.tck.model.Judgement.Inconclusive;
import org.rtmv1.tck.rtm.RequirementId;

/** One line of a trace behind its header. */
sealed interface TraceLine {
  /** A session begins. */
  record Opened(int session, SessionKind kind) implements TraceLine {}

  /** Something happened in a session. */
  record Happened(int session, Happening happening) implements TraceLine {}

  /** The oracle of the run saw a deviation. */
  record Deviated(int session, RequirementId requirement, String expected, String butWas)
      implements TraceLine {}

  /** The subject was lost. */
  record Lost(int session, String reason) implements TraceLine {}

  /** A session ends, and what the oracle of the run could not decide. */
  record Closed(int session, List<Inconclusive> undecided) implements TraceLine {}

  /** A case had this result in the run; session 0 where it had none of its own. */
  record Concluded(int session, CaseResult result) implements TraceLine {}

  /** The trace is whole. */
  record End(long lines) implements TraceLine {}
}
