package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.RequirementId;

/** What the oracle says of one observed outcome. */
public sealed interface Judgement {
  /** The documentation allows the outcome. */
  Accepted ACCEPTED = new Accepted();

  /** An outcome that the documentation allows; {@link #ACCEPTED} is the one instance in use. */
  record Accepted() implements Judgement {}

  /**
   * An outcome that the documentation rules out.
   *
   * @param requirement the requirement that owns the verdict
   * @param expected what the requirement allows
   * @param butWas what was seen
   * @param alsoFollowing the requirements that fail for the same fault
   */
  record Deviation(
      RequirementId requirement, String expected, String butWas, List<RequirementId> alsoFollowing)
      implements Judgement {
    /** Copies the list. */
    public Deviation {
      alsoFollowing = List.copyOf(alsoFollowing);
    }
  }

  /**
   * An outcome that can be neither accepted nor refused.
   *
   * @param requirement the requirement in question
   * @param reason why it stays open
   */
  record Inconclusive(RequirementId requirement, String reason) implements Judgement {}
}
