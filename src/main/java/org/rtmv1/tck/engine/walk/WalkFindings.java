package org.rtmv1.tck.engine.walk;

import java.util.List;
import org.rtmv1.tck.engine.Finding;
import org.rtmv1.tck.engine.SubjectLostException;
import org.rtmv1.tck.rtm.RequirementId;

/** Puts what a walk came upon as findings. */
final class WalkFindings {
  /**
   * Without a more special requirement, a subject that is lost breaks the one on crashes and hangs.
   */
  private static final RequirementId NO_CRASH = new RequirementId("BAD-1");

  private WalkFindings() {}

  static Finding lost(SubjectLostException lost, List<String> after) {
    return new Finding(
        NO_CRASH, lost.blame(), "every call returns, with a result", lost.reason(), after);
  }
}
