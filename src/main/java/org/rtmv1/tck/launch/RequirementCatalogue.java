package org.rtmv1.tck.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * All requirements, in the order of the specification's areas, as the feature files word them.
 * Immutable.
 */
public final class RequirementCatalogue {
  /** The areas in the order in which the pages introduce their subjects. */
  private static final List<String> AREAS =
      List.of(
          "REG", "DRG", "TAB", "ADD", "DEL", "BLK", "DEQ", "BST", "ENM", "SEQ", "CNT", "ISR", "AGE",
          "EXP", "BAD", "ABI", "CON");

  private static @Nullable RequirementCatalogue shipped;

  private final Map<RequirementId, Requirement> requirements;

  private RequirementCatalogue(Map<RequirementId, Requirement> requirements) {
    this.requirements = requirements;
  }

  /**
   * Returns what the feature files that the kit was built with say. They are read once.
   *
   * @throws CatalogueException where one of them is malformed: a fault of the kit
   */
  public static synchronized RequirementCatalogue read() {
    RequirementCatalogue read = shipped;
    if (read == null) {
      read = of(FeatureFiles.read());
      shipped = read;
    }
    return read;
  }

  /**
   * Returns the SHA-256 digest, in hexadecimal, of the feature files that the kit was built with
   * and their names: two kits with the same one have the same requirements and scenarios.
   */
  public static String digest() {
    return FeatureFiles.digest();
  }

  /** Reads these feature files: texts by name. */
  static RequirementCatalogue of(Map<String, String> files) {
    Map<RequirementId, Requirement> found = new TreeMap<>(order());
    for (Map.Entry<String, String> file : files.entrySet()) {
      for (Requirement requirement : FeatureReader.read(file.getKey(), file.getValue())) {
        Requirement before = found.put(requirement.id(), requirement);
        if (before != null) {
          throw new CatalogueException(
              requirement.place()
                  + ": "
                  + requirement.id()
                  + " has a rule already, at "
                  + before.place());
        }
      }
    }
    if (found.isEmpty()) {
      throw new CatalogueException("the kit's feature files hold no rule");
    }
    return new RequirementCatalogue(found);
  }

  private static Comparator<RequirementId> order() {
    Map<String, Integer> ranks = new HashMap<>();
    AREAS.forEach(area -> ranks.put(area, ranks.size()));
    return Comparator.<RequirementId>comparingInt(id -> ranks.getOrDefault(id.area(), AREAS.size()))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Returns the requirements, area by area. */
  public List<Requirement> all() {
    return new ArrayList<>(requirements.values());
  }

  /** Returns the requirement with this id. */
  public Optional<Requirement> find(RequirementId id) {
    return Optional.ofNullable(requirements.get(id));
  }
}
