package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rtmv1.tck.engine.OutcomeText;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** The state of a subject as far as it shows: routes with their time stamps, counts, events. */
public final class Noted {
  private final Case scenario;
  private final Routes routes;

  /** Called by Cucumber. */
  public Noted(Case scenario, Routes routes) {
    this.scenario = scenario;
    this.routes = routes;
  }

  /** Returns the present state. */
  State now() {
    List<String> facts = new ArrayList<>();
    Map<String, Boolean> events = new TreeMap<>();
    scenario.aside(
        "the kit reads the tables",
        () -> {
          for (Family family : Family.values()) {
            if (scenario.session().manifest().supports(family)) {
              add(facts, family);
            }
          }
          scenario.names().clients().stream()
              .filter(Client::hasEvent)
              .forEach(client -> events.put(client.name(), isSignalled(client)));
        });
    return new State(facts, events);
  }

  private void add(List<String> facts, Family family) {
    facts.add(
        family
            + " networks: "
            + OutcomeText.of(RtmFunction.GET_NETWORK_COUNT, routes.count(family)));
    routes.all(family).stream()
        .map(route -> RouteText.of(route) + ", time stamp " + route.timeStamp())
        .sorted()
        .forEach(facts::add);
  }

  private boolean isSignalled(Client client) {
    return scenario.session().isSignalled(client.event());
  }
}
