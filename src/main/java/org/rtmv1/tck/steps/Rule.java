package org.rtmv1.tck.steps;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * The requirement that a scenario belongs to, as its tags say: {@code @REG-3} and {@code @D}. Of
 * several such tags the innermost counts.
 *
 * @param requirement the requirement
 * @param level its level
 */
record Rule(RequirementId requirement, Level level) {
  private static final Pattern REQUIREMENT = Pattern.compile("@[A-Z]{3}-[1-9][0-9]*");
  private static final Pattern LEVEL = Pattern.compile("@[DRHO]");

  /**
   * Reads the tags of a scenario.
   *
   * @throws IllegalStateException where the requirement or the level is missing
   */
  static Rule of(Collection<String> tags) {
    return new Rule(
        new RequirementId(required(tags, REQUIREMENT, "a requirement, such as @REG-3")),
        Level.valueOf(required(tags, LEVEL, "a level, one of @D @R @H @O")));
  }

  private static String required(Collection<String> tags, Pattern form, String what) {
    Optional<String> last =
        tags.stream().filter(tag -> form.matcher(tag).matches()).reduce((first, second) -> second);
    return last.orElseThrow(
            () -> new IllegalStateException("The scenario's tags " + tags + " lack " + what + "."))
        .substring(1);
  }
}
