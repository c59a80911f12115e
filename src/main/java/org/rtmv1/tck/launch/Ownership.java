package org.rtmv1.tck.launch;

import java.util.Map;
import org.rtmv1.tck.rtm.RequirementId;

/** Which of two requirements owns a fault for which both would fail. */
final class Ownership {
  /** Owners in other tables than what follows from them, by what follows. */
  private static final Map<String, String> OWNERS =
      Map.of("ADD-12", "EXP-1", "DEQ-5", "REG-9", "TAB-3", "REG-12", "ADD-10", "REG-10");

  private Ownership() {}

  /**
   * Tells whether a case's own requirement keeps a fault that the oracle lays at the door of
   * another one: within the table of one function the row that is named first owns it.
   */
  static boolean keeps(RequirementId own, RequirementId other) {
    boolean first = own.area().equals(other.area()) && own.number() < other.number();
    return first || own.value().equals(OWNERS.get(other.value()));
  }
}
