package org.rtmv1.tck.model;

import java.util.Optional;
import org.rtmv1.tck.rtm.Route;

/**
 * A message that the oracle believes to be waiting for a client.
 *
 * @param before the best route before the change; empty where there was none, or it is open which
 * @param after the best route after the change, likewise
 */
public record BelievedMessage(Optional<Route> before, Optional<Route> after) {
  static BelievedMessage of(Change change) {
    return new BelievedMessage(route(change.before()), route(change.after()));
  }

  private static Optional<Route> route(Best best) {
    return best.settled() instanceof StoredRoute stored
        ? Optional.of(stored.given.withRoutingProtocol(stored.protocol))
        : Optional.empty();
  }
}
