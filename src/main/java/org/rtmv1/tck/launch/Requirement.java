package org.rtmv1.tck.launch;

import java.util.List;
import org.rtmv1.tck.engine.Level;
import org.rtmv1.tck.rtm.RequirementId;

/**
 * One requirement, as its rule in a feature file words it.
 *
 * @param id its id
 * @param level its level
 * @param title the rule's name
 * @param asked what is asked
 * @param source the pages that ask it
 * @param notRun when it does not run
 * @param ifItFails what to look at where it fails
 * @param place the file and line of the rule
 * @param cases its scenarios, one for each row of examples
 */
public record Requirement(
    RequirementId id,
    Level level,
    String title,
    String asked,
    String source,
    String notRun,
    String ifItFails,
    String place,
    List<RequirementCase> cases) {
  /** Copies the list. */
  public Requirement {
    cases = List.copyOf(cases);
  }
}
