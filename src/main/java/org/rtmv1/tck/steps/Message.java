package org.rtmv1.tck.steps;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/**
 * A message of a change, as {@code RtmDequeueRouteChangeMessage} returned it.
 *
 * @param change the flags
 * @param current the current best route, where the flags say that one is returned
 * @param previous the previous best route, likewise
 */
record Message(int change, @Nullable Route current, @Nullable Route previous) {
  static Message of(ChangeOutcome outcome) {
    int flags = outcome.flags();
    return new Message(
        flags,
        RouteChange.returnsCurrent(flags) ? outcome.curBestRoute() : null,
        RouteChange.returnsPrevious(flags) ? outcome.prevBestRoute() : null);
  }

  /** Tells whether the message is about this destination. */
  boolean isAbout(Network network) {
    return (current != null && current.network().equals(network))
        || (previous != null && previous.network().equals(network));
  }

  /** Takes the message over into a table of best routes by destination. */
  void replay(Map<String, Route> bestRoutes) {
    if (current != null) {
      bestRoutes.put(current.network().toString(), current);
    } else if (previous != null) {
      bestRoutes.remove(previous.network().toString());
    }
  }

  /** Returns what a replay and a table must agree on: identity and family-specific data. */
  static Map<String, String> significant(Map<String, Route> bestRoutes) {
    Map<String, String> significant = new TreeMap<>();
    bestRoutes.forEach(
        (destination, route) ->
            significant.put(
                destination,
                "protocol %s, interface %s, via %s, %s"
                    .formatted(
                        Integer.toUnsignedString(route.routingProtocol()),
                        Integer.toUnsignedString(route.interfaceId()),
                        route.nextHop(),
                        route.familySpecificData())));
    return significant;
  }
}
