package org.rtmv1.tck.engine;

import java.util.List;
import java.util.Optional;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What a subject did wrong, as its implementer needs to know it.
 *
 * @param requirement the requirement that is broken
 * @param blame where the cause lies
 * @param expected what the requirement asks for
 * @param butWas what was seen instead
 * @param after the calls that led there, numbered and readable, one a line
 * @param alsoBreaks the other requirement that the oracle saw broken there, where the case that
 *     found this has an expectation of its own
 */
public record Finding(
    RequirementId requirement,
    Blame blame,
    String expected,
    String butWas,
    List<String> after,
    Optional<RequirementId> alsoBreaks) {
  /** Copies the list. */
  public Finding {
    after = List.copyOf(after);
  }

  /**
   * Returns the same deviation as a case sees that has an expectation of its own about it.
   *
   * @param own the case's requirement
   */
  public Finding seenBy(RequirementId own, String ownExpected, String ownButWas) {
    return new Finding(
        own,
        blame,
        ownExpected,
        ownButWas,
        after,
        Optional.of(requirement).filter(other -> !other.equals(own)));
  }

  /** Makes a finding of which nobody sees another side. */
  public Finding(
      RequirementId requirement, Blame blame, String expected, String butWas, List<String> after) {
    this(requirement, blame, expected, butWas, after, Optional.empty());
  }
}
