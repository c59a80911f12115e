package org.rtmv1.tck.engine.concurrent;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.engine.SubjectLostException;

/**
 * What many histories have shown.
 *
 * @param overlapping how many there were in which calls of several callers overlapped
 * @param calls how many calls they had
 * @param undecided why one of them could not be decided; empty where all were
 * @param fault what is wrong with the last one, if anything is
 */
public record CampaignResult(
    long overlapping, long calls, Optional<String> undecided, Optional<Fault> fault) {
  /** How a history comes to be wrong. */
  public enum Kind {
    /** It breaks the requirement in question. */
    BROKEN,
    /** It is wrong also where its calls are made one after another. */
    ALSO_IN_TURN,
    /** A call has not returned. */
    HUNG,
    /** The subject was lost for a reason that is not its own. */
    LOST
  }

  /**
   * What is wrong with a history.
   *
   * @param kind how it comes to be wrong
   * @param expected what is allowed
   * @param butWas what was seen
   * @param lines the calls
   * @param loss how the subject was lost, where it was
   */
  public record Fault(
      Kind kind,
      String expected,
      String butWas,
      List<String> lines,
      Optional<SubjectLostException> loss) {
    /** Copies the list. */
    public Fault {
      lines = List.copyOf(lines);
    }
  }
}
