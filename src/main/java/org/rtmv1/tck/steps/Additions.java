package org.rtmv1.tck.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.TimeToLive;

/** The routes that a scenario's clients have added, and when. */
final class Additions {
  /** In a unit of FILETIME. */
  private static final long NANOSECONDS = 100;

  private final Map<String, LastCall> calls = new LinkedHashMap<>();
  private final Map<Network, Long> lastSeen = new HashMap<>();
  private final List<Duration> lateness = new ArrayList<>();

  /** Notes a call if it added or updated a route. */
  void note(LastCall call) {
    if (call.operation() instanceof Operation.AddRoute
        && call.outcome().error() == ReturnCode.NO_ERROR) {
      String route = add(call).clientHandle() + " " + RouteOrder.identity(add(call).route());
      calls.remove(route);
      calls.put(route, call);
    }
  }

  /** Returns the last call that added or updated a route to this destination. */
  Optional<LastCall> last(Network network) {
    return calls.values().stream()
        .filter(call -> add(call).route().network().equals(network))
        .reduce((first, second) -> second);
  }

  /**
   * Returns the earliest FILETIME at which the last of the routes to this destination may go, or
   * the largest number where one of them stays.
   */
  long due(Network network) {
    return calls.values().stream()
        .filter(call -> add(call).route().network().equals(network))
        .mapToLong(Additions::due)
        .max()
        .orElse(0);
  }

  /** Notes that a route to this destination was still there. */
  void seen(Network network, long now) {
    lastSeen.put(network, now);
  }

  /** Notes that the routes to this destination, whose time was up, have gone. */
  void gone(Network network) {
    long due = due(network);
    if (due > 0 && due < Long.MAX_VALUE) {
      long late = Math.max(0, lastSeen.getOrDefault(network, 0L) - due);
      lateness.add(Duration.ofNanos(late * NANOSECONDS));
    }
  }

  /** Returns how long after their time those that went were still there. */
  List<Duration> lateness() {
    return List.copyOf(lateness);
  }

  private static long due(LastCall call) {
    int timeToLive = add(call).timeToLive();
    return timeToLive == TimeToLive.INFINITE
        ? Long.MAX_VALUE
        : call.earliest() + Integer.toUnsignedLong(timeToLive) * FileTime.PER_SECOND;
  }

  private static Operation.AddRoute add(LastCall call) {
    return (Operation.AddRoute) call.operation();
  }

  /** Tells whether the time of a route is up after {@code start} and until {@code end}. */
  boolean anyDue(long start, long end) {
    return calls.values().stream()
        .mapToLong(Additions::due)
        .anyMatch(due -> due > start && due <= end);
  }
}
