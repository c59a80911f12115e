package org.rtmv1.tck.engine.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.script.Step;

/** Numbers the slots and the events of a script from 1 on, in the order of their appearance. */
final class Numbering implements Renaming {
  private final Map<Integer, Integer> slots = new HashMap<>();
  private final Map<Integer, Integer> events = new HashMap<>();

  private Numbering() {}

  static List<Step> numbered(List<Step> steps) {
    return new Numbering().of(steps);
  }

  /**
   * Returns a slot that a numbered script of so many steps does not use: a step names three at
   * most.
   */
  static int freeSlot(int steps) {
    return 3 * steps + 1;
  }

  @Override
  public int slot(int slot) {
    return slots.computeIfAbsent(slot, any -> slots.size() + 1);
  }

  @Override
  public int event(int event) {
    return events.computeIfAbsent(event, any -> events.size() + 1);
  }
}
