package org.rtmv1.tck.launch;

import java.util.List;
import org.rtmv1.tck.engine.Level;

/**
 * One scenario as its feature file has it: an outline stays one, with its tables of examples.
 *
 * @param title the scenario's name, with the names of an outline's parameters in it
 * @param place the file and line
 * @param level its level, which may differ from its requirement's
 * @param lines the lines below its name, without tags
 * @param cases the cases that it stands for
 */
public record ScenarioText(
    String title, String place, Level level, List<String> lines, List<RequirementCase> cases) {
  /** Copies the lists. */
  public ScenarioText {
    lines = List.copyOf(lines);
    cases = List.copyOf(cases);
  }
}
