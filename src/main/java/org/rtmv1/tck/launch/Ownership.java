package org.rtmv1.tck.launch;

import java.util.Map;
import org.rtmv1.tck.rtm.RequirementId;

/** Which of two requirements owns a fault for which both would fail. */
final class Ownership {
  /** The owners that the specification names, by what follows from them. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "ADD-12", "EXP-1",
          "DEQ-5", "REG-9",
          "TAB-3", "REG-12",
          "DRG-5", "DRG-3",
          "ENM-5", "ENM-4",
          "ADD-10", "REG-10");

  private Ownership() {}

  /**
   * Tells whether a case's own requirement keeps a fault that the oracle lays at the door of
   * another one: within the table of one function the row that is named first owns it.
   */
  static boolean keeps(RequirementId own, RequirementId other) {
    boolean first = own.area().equals(other.area()) && own.number() < other.number();
    return first || owns(own, other);
  }

  /** Tells whether the specification names the one as the owner of what the other one fails. */
  static boolean owns(RequirementId owner, RequirementId following) {
    return owner.value().equals(OWNERS.get(following.value()));
  }
}
