package org.rtmv1.tck.wire;

import java.util.List;

/**
 * What an agent tells beside the manifest, as the page on the wire protocol describes it.
 *
 * @param layout the layout report, empty for none
 * @param constants the constants report, empty for none
 * @param guarded whether it watches the bytes around each buffer
 * @param hostile whether it passes dangling pointers, as it was wished for
 * @param lanes how many threads of calls it has
 * @param timed whether it tells the times of calls
 */
public record AgentReport(
    List<Integer> layout,
    List<Integer> constants,
    boolean guarded,
    boolean hostile,
    int lanes,
    boolean timed) {
  /** Copies the lists. */
  public AgentReport {
    layout = List.copyOf(layout);
    constants = List.copyOf(constants);
  }
}
