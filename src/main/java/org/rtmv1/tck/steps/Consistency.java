package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** Whether what the functions say of the tables goes together, and what has gone that may not. */
public final class Consistency {
  private final Case scenario;
  private final Routes routes;

  /** Called by Cucumber. */
  public Consistency(Case scenario, Routes routes) {
    this.scenario = scenario;
    this.routes = routes;
  }

  /** Returns the present routes of each family. */
  Map<Family, List<Route>> tables() {
    Map<Family, List<Route>> tables = new EnumMap<>(Family.class);
    scenario.aside(
        "the kit reads the tables",
        () -> {
          for (Family family : Family.values()) {
            if (scenario.session().manifest().supports(family)) {
              tables.put(family, routes.all(family));
            }
          }
        });
    return tables;
  }

  /**
   * Returns what is wrong after a call that may have removed some of the routes of the client with
   * this handle.
   */
  List<String> faults(Map<Family, List<Route>> before, long handle) {
    List<String> faults = new ArrayList<>();
    tables()
        .forEach(
            (family, now) -> {
              compare(before.getOrDefault(family, List.of()), now, handle, faults);
              scenario.aside("the kit compares the functions", () -> check(family, now, faults));
            });
    return faults;
  }

  private void compare(List<Route> before, List<Route> now, long handle, List<String> faults) {
    now.stream()
        .filter(route -> !before.contains(route))
        .forEach(route -> faults.add("new: " + Routes.text(List.of(route))));
    before.stream()
        .filter(route -> !now.contains(route) && !isOwn(route, handle))
        .forEach(route -> faults.add("gone: " + Routes.text(List.of(route))));
  }

  private boolean isOwn(Route route, long handle) {
    return scenario.names().clients().stream()
        .anyMatch(
            client ->
                client.handle() == handle
                    && client.family() == route.family()
                    && client.protocol() == route.routingProtocol());
  }

  private void check(Family family, List<Route> now, List<String> faults) {
    Set<Network> networks = new HashSet<>();
    now.forEach(route -> networks.add(route.network()));
    int count = routes.count(family).value();
    if (count != networks.size()) {
      faults.add("%d %s networks counted, %d seen".formatted(count, family, networks.size()));
    }
    List<Route> best =
        routes.subset(family, EnumerationFlags.RTM_ONLY_BEST_ROUTES, routes.criteria(family));
    for (Network network : networks) {
      Route found = routes.best(network).orElse(null);
      if (found == null || !now.contains(found) || !best.contains(found)) {
        faults.add(
            "RtmIsRoute says " + (found == null ? "none" : "another route") + " for " + network);
      }
    }
  }
}
