package org.rtmv1.tck.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rtmv1.tck.rtm.RequirementId;

/** Which requirements a run is about. */
public enum Profile {
  /** The registration page and what a registration promises. */
  CORE("REG TAB DRG ADD DEL DEQ BST"),
  /** Everything but concurrency. */
  FULL("REG DRG TAB ADD DEL BLK DEQ BST ENM SEQ CNT ISR AGE EXP BAD ABI"),
  /** Everything, for subjects that declare themselves thread-safe. */
  CONCURRENT("REG DRG TAB ADD DEL BLK DEQ BST ENM SEQ CNT ISR AGE EXP BAD ABI CON");

  private final String areas;

  Profile(String areas) {
    this.areas = areas;
  }

  /** Tells whether the requirement belongs to this profile. */
  public boolean contains(RequirementId id) {
    return areas.contains(id.area());
  }

  /** Returns the areas of this profile of which none of the requirements has any. */
  List<String> areasWithout(List<Requirement> requirements) {
    return Arrays.stream(areas.split(" "))
        .filter(area -> requirements.stream().noneMatch(each -> each.id().area().equals(area)))
        .toList();
  }

  /** Returns the name as the command line and results have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
