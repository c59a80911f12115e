package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rtmv1.tck.defects.Defect;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * How the kit noticed one wrong implementation.
 *
 * @param defect the wrong implementation
 * @param cases the ids of the cases of its requirement that failed by their own expectation
 * @param otherwise the ids of its cases in which the oracle found another requirement broken
 * @param followsFrom the requirement that a run of the whole kit names in place of the one that is
 *     broken; empty where it names that one
 * @param calls how many calls guided walks made until they noticed it; empty where they did not
 * @param named the requirement that the walk found broken
 * @param witness the number of steps that were left of the walk when it was reduced
 */
public record DefectKill(
    Defect defect,
    List<String> cases,
    List<String> otherwise,
    Optional<RequirementId> followsFrom,
    OptionalLong calls,
    Optional<RequirementId> named,
    int witness) {
  /** Copies the list. */
  public DefectKill {
    cases = List.copyOf(cases);
    otherwise = List.copyOf(otherwise);
  }

  /** Tells whether the defect was noticed at all. */
  public boolean isKilled() {
    return !cases.isEmpty() || !otherwise.isEmpty() || calls.isPresent();
  }

  /**
   * Tells whether a run of the whole kit names the requirement that the defect breaks, or the one
   * that owns the verdict where both fail.
   */
  public boolean isForTheRightReason() {
    return followsFrom
        .map(other -> Ownership.owns(other, defect.requirement()))
        .orElseGet(
            () -> !cases.isEmpty() || named.filter(defect.requirement()::equals).isPresent());
  }
}
