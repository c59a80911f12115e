package org.rtmv1.tck.engine.concurrent;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

/** The best routes as a client knows them by its messages. */
final class Told {
  private final Map<Network, Route> best = new HashMap<>();

  /** Takes a message and returns what is wrong with it; empty where it goes on from the last. */
  String take(ChangeOutcome message) {
    Route current = RouteChange.returnsCurrent(message.flags()) ? message.curBestRoute() : null;
    Route previous = RouteChange.returnsPrevious(message.flags()) ? message.prevBestRoute() : null;
    Route either = current == null ? previous : current;
    if (either == null) {
      return "a message without a route";
    }
    Route known = best.get(either.network());
    if (current == null) {
      best.remove(either.network());
    } else {
      best.put(either.network(), current);
    }
    return areAlike(known, previous)
        ? ""
        : "a message that begins at %s where the last one ended at %s"
            .formatted(text(previous), text(known));
  }

  /** Tells whether it knows this best route, null for none. */
  boolean knows(Network network, @Nullable Route route) {
    return areAlike(best.get(network), route);
  }

  String text(Network network) {
    return text(best.get(network));
  }

  static String text(@Nullable Route route) {
    return route == null ? "no route" : RouteText.of(route);
  }

  private static boolean areAlike(@Nullable Route one, @Nullable Route other) {
    return (one == null || other == null)
        ? one == other
        : significant(one).equals(significant(other));
  }

  /** Returns what a message must show (DEQ-8). */
  private static Route significant(Route route) {
    return route.withTimeStamp(0).withProtocolSpecificData(ProtocolSpecificData.NONE);
  }
}
