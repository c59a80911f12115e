package org.rtmv1.tck.launch;

import java.util.List;
import java.util.Set;
import org.rtmv1.tck.engine.Level;

/**
 * One scenario of a requirement, with the values of its row of examples.
 *
 * @param id the file and line, as in {@code features/registration.feature:27}
 * @param title the scenario's name
 * @param level its level, which may differ from its requirement's
 * @param tags its tags, those of the rule and the feature included, with their {@code @}
 * @param steps its text, line by line, tables included
 */
public record RequirementCase(
    String id, String title, Level level, Set<String> tags, List<String> steps) {
  /** Copies the collections. */
  public RequirementCase {
    tags = Set.copyOf(tags);
    steps = List.copyOf(steps);
  }
}
