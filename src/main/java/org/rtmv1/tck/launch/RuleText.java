package org.rtmv1.tck.launch;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The four labelled parts of a rule's description; a part goes on over the lines that follow its
 * label.
 */
final class RuleText {
  /** The parts, each with the label that begins it. */
  enum Part {
    ASKED("Asked:"),
    SOURCE("Source:"),
    NOT_RUN("Not run:"),
    IF_IT_FAILS("If it fails:");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private RuleText() {}

  /**
   * Returns the parts of a description.
   *
   * @param place where the rule stands, for the message
   * @throws CatalogueException where a part is missing or empty
   */
  static Map<Part, String> of(String description, String place) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    Part current = null;
    for (String line : description.lines().map(String::strip).toList()) {
      Part begun = begun(line);
      current = begun == null ? current : begun;
      if (current != null) {
        String text = begun == null ? line : line.substring(begun.label().length());
        parts.merge(current, text.strip(), (before, more) -> (before + " " + more).strip());
      }
    }
    for (Part part : Part.values()) {
      if (parts.getOrDefault(part, "").isEmpty()) {
        throw new CatalogueException(
            place + ": the rule's description lacks its part '" + part.label() + "'");
      }
    }
    return parts;
  }

  private static @Nullable Part begun(String line) {
    for (Part part : Part.values()) {
      if (line.startsWith(part.label())) {
        return part;
      }
    }
    return null;
  }
}
