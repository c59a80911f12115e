package org.rtmv1.tck.steps;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** The best routes by destination, now and as noted. */
public final class BestRoutes {
  private final Case scenario;
  private final Routes routes;
  private final Map<Family, Map<String, Route>> noted = new EnumMap<>(Family.class);

  /** Called by Cucumber. */
  public BestRoutes(Case scenario, Routes routes) {
    this.scenario = scenario;
    this.routes = routes;
  }

  /** Notes the best routes of both families. */
  void note() {
    for (Family family : Family.values()) {
      if (scenario.session().manifest().supports(family)) {
        noted.put(family, present(family));
      }
    }
  }

  /** Returns the noted best routes of a family. */
  Map<String, Route> noted(Family family) {
    return noted.getOrDefault(family, Map.of());
  }

  /** Returns the best routes of a family, asked for one by one. */
  Map<String, Route> present(Family family) {
    Map<String, Route> best = new TreeMap<>();
    scenario.aside("the kit reads the best routes", () -> read(family, best));
    return best;
  }

  private void read(Family family, Map<String, Route> best) {
    routes.all(family).stream()
        .map(Route::network)
        .distinct()
        .forEach(network -> put(network, best));
  }

  private void put(Network network, Map<String, Route> best) {
    routes.best(network).ifPresent(route -> best.put(network.toString(), route));
  }
}
