package org.rtmv1.tck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rtmv1.tck.engine.CaseResult;
import org.rtmv1.tck.launch.RunResult;
import org.rtmv1.tck.model.Observation;

/**
 * The choices that a subject was seen to make where the documentation leaves them, by register and
 * in its order.
 */
final class BehaviourProfile {
  private BehaviourProfile() {}

  static List<Observation> of(RunResult result) {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (CaseResult each : result.cases()) {
      each.observations().forEach(observation -> add(seen, observation));
    }
    result.observations().forEach(observation -> add(seen, observation));
    List<Observation> profile = new ArrayList<>();
    seen.forEach(
        (register, choices) -> profile.add(new Observation(register, String.join("; ", choices))));
    return profile;
  }

  private static void add(Map<String, Set<String>> seen, Observation observation) {
    seen.computeIfAbsent(observation.register(), register -> new LinkedHashSet<>())
        .add(observation.seen());
  }
}
