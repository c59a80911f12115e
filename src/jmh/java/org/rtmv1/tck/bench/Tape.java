package org.rtmv1.tck.bench;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;

/** What one manager was asked in the course of one walk, and what it answered. */
final class Tape {
  final List<Entry> entries = new ArrayList<>();

  /**
   * One call.
   *
   * @param secondsBefore the seconds by which the virtual clock was advanced before it
   * @param signals the numbers of the events that it signalled, negative for those that it reset
   */
  record Entry(Operation call, Outcome outcome, long secondsBefore, List<Integer> signals) {}
}
