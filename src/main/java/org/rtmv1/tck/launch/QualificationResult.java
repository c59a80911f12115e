package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * What the kit is worth.
 *
 * @param testable the requirements that the kit can test in its own process
 * @param defects what became of each wrong implementation
 * @param variants what became of each right one
 * @param filtered whether only some of them were tried, so that nothing is said of the others
 */
public record QualificationResult(
    Set<RequirementId> testable,
    List<DefectKill> defects,
    List<VariantCheck> variants,
    boolean filtered) {
  /** Copies the collections. */
  public QualificationResult {
    testable = Set.copyOf(testable);
    defects = List.copyOf(defects);
    variants = List.copyOf(variants);
  }

  /** Returns the wrong implementations that nothing noticed. */
  public List<DefectKill> survivors() {
    return defects.stream().filter(each -> !each.isKilled()).toList();
  }

  /**
   * Returns the wrong implementations that were noticed, but of which a whole run names neither the
   * requirement that they break nor its owner.
   */
  public List<DefectKill> misnamed() {
    return defects.stream().filter(each -> each.isKilled() && !each.isForTheRightReason()).toList();
  }

  /** Returns the requirements that no whole run on a defect has named, in the order of ids. */
  public List<RequirementId> withoutKill() {
    Set<RequirementId> left = new TreeSet<>(filtered ? Set.of() : testable);
    defects.stream()
        .filter(DefectKill::isForTheRightReason)
        .forEach(each -> left.remove(each.defect().requirement()));
    return List.copyOf(left);
  }

  /** Returns how often the kit was wrong about a right implementation. */
  public long falseAlarms() {
    return variants.stream().mapToLong(each -> each.falseAlarms().size()).sum();
  }

  /**
   * Tells whether every check can fail, everything wrong is noticed for what it is and nothing
   * right is blamed.
   */
  public boolean holds() {
    return survivors().isEmpty()
        && misnamed().isEmpty()
        && withoutKill().isEmpty()
        && falseAlarms() == 0;
  }
}
