package org.rtmv1.tck.model;

import java.util.List;
import org.rtmv1.tck.rtm.RequirementId;

/** Makes deviations. */
final class Faults {
  private Faults() {}

  static Judgement.Deviation of(RequirementId requirement, String expected, String butWas) {
    return new Judgement.Deviation(requirement, expected, butWas, List.of());
  }

  /** Makes a deviation from which others follow; those equal to the first are left out. */
  static Judgement.Deviation of(
      RequirementId requirement, List<RequirementId> following, String expected, String butWas) {
    List<RequirementId> others =
        following.stream().filter(each -> !each.equals(requirement)).distinct().toList();
    return new Judgement.Deviation(requirement, expected, butWas, others);
  }
}
