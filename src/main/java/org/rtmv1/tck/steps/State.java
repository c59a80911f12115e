package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was seen of a subject at one time.
 *
 * @param facts of the tables, one a line
 * @param events whether the event of each client was signalled, by the client's name
 */
record State(List<String> facts, Map<String, Boolean> events) {
  /** Copies both. */
  State {
    facts = List.copyOf(facts);
    events = new TreeMap<>(events);
  }

  /** Returns what of this state is gone in {@code later}. */
  List<String> missingIn(State later) {
    List<String> missing = lines(events);
    List<String> others = later.lines(later.events);
    missing.removeIf(others::remove);
    return missing;
  }

  /** Returns what is new in {@code later}; events that were not there before are left out. */
  List<String> newIn(State later) {
    Map<String, Boolean> known = new TreeMap<>(later.events);
    known.keySet().retainAll(events.keySet());
    List<String> added = later.lines(known);
    List<String> before = lines(events);
    added.removeIf(before::remove);
    return added;
  }

  private List<String> lines(Map<String, Boolean> shown) {
    List<String> lines = new ArrayList<>(facts);
    shown.forEach(
        (client, signalled) ->
            lines.add(
                "the event of client \"%s\" %s"
                    .formatted(client, signalled ? "signalled" : "not signalled")));
    return lines;
  }
}
