package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Route;

/**
 * The order of a walk: by network, then protocol, then interface, then next hop. How two values of
 * one key compare is free; it must be the same wherever they meet.
 */
final class RouteOrder {
  private static final List<String> KEYS = List.of("network", "protocol", "interface", "next hop");

  /** For each key, the values that have been seen right before others. */
  private final List<Map<String, Set<String>>> before =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());

  private RouteOrder() {}

  /** Returns the four keys that identify a route, as one text. */
  static String identity(Route route) {
    return String.join(", ", keys(route));
  }

  /** Returns what is out of order in these routes, if anything. */
  static Optional<String> disorder(List<Route> routes) {
    RouteOrder order = new RouteOrder();
    return order
        .disorder(routes.stream().map(RouteOrder::keys).toList(), 0)
        .or(order::contradiction);
  }

  private static List<String> keys(Route route) {
    return List.of(
        Integer.toUnsignedString(route.network().netNumber(), 16),
        Integer.toUnsignedString(route.routingProtocol()),
        Integer.toUnsignedString(route.interfaceId()),
        number(route.nextHop()));
  }

  private static String number(NextHop nextHop) {
    return nextHop instanceof IpNextHop ip
        ? Integer.toUnsignedString(ip.netNumber(), 16)
        : nextHop.toString();
  }

  /** Checks that the values of one key come in groups, and then within each group. */
  private Optional<String> disorder(List<List<String>> rows, int key) {
    if (key == KEYS.size()) {
      return Optional.empty();
    }
    Map<String, List<List<String>>> groups = new LinkedHashMap<>();
    List<String> sequence = new ArrayList<>();
    for (List<String> row : rows) {
      String value = row.get(key);
      boolean goesOn = !sequence.isEmpty() && sequence.get(sequence.size() - 1).equals(value);
      if (!goesOn) {
        if (groups.containsKey(value)) {
          return Optional.of("%s %s in two places: %s".formatted(KEYS.get(key), value, sequence));
        }
        sequence.add(value);
      }
      groups.computeIfAbsent(value, none -> new ArrayList<>()).add(row);
    }
    remember(key, sequence);
    return groups.values().stream()
        .map(group -> disorder(group, key + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void remember(int key, List<String> sequence) {
    for (int i = 1; i < sequence.size(); i++) {
      before
          .get(key)
          .computeIfAbsent(sequence.get(i - 1), none -> new HashSet<>())
          .add(sequence.get(i));
    }
  }

  /** Returns two values that one group has in one order and the others in the opposite one. */
  private Optional<String> contradiction() {
    for (int key = 0; key < KEYS.size(); key++) {
      for (String value : before.get(key).keySet()) {
        if (reaches(before.get(key), value, value, new HashSet<>())) {
          return Optional.of("%s %s both before and after another".formatted(KEYS.get(key), value));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(
      Map<String, Set<String>> edges, String from, String goal, Set<String> seen) {
    for (String next : edges.getOrDefault(from, Set.of())) {
      if (next.equals(goal) || (seen.add(next) && reaches(edges, next, goal, seen))) {
        return true;
      }
    }
    return false;
  }
}
