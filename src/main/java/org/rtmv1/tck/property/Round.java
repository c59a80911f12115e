package org.rtmv1.tck.property;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** One try of a law: a fresh subject, one family, and calls that a seed decides. */
final class Round {
  /** The clients that routes are added for. */
  static final int CLIENTS = 3;

  private static final int MOST_ROUTES = 10_000;

  private final Session session;
  private final Family family;
  private final SplittableRandom random;
  private final SampleRoutes routes;
  private long prepared = Long.MAX_VALUE;
  private long exercised;

  Round(Session session, Family family, SplittableRandom random) {
    this.session = session;
    this.family = family;
    this.random = random;
    this.routes = new SampleRoutes(family, session.manifest());
  }

  Session session() {
    return session;
  }

  Family family() {
    return family;
  }

  SampleRoutes routes() {
    return routes;
  }

  int draw(int bound) {
    return random.nextInt(bound);
  }

  Outcome call(Operation operation) {
    return session.call(operation);
  }

  /** Says whether what the law speaks of has come up: where it never does, the law is vacuous. */
  void exercises(boolean cameUp) {
    exercised += cameUp ? 1 : 0;
  }

  /** Returns how often what the law speaks of has come up. */
  long exercised() {
    return exercised;
  }

  /** Says what must hold, and what came instead where it does not. */
  void expect(boolean holds, String expected, Supplier<String> butWas) {
    if (!holds) {
      throw new AssertionFailedError(expected, expected, butWas.get());
    }
  }

  int protocol(int client) {
    return session.manifest().protocols(family).get(client);
  }

  HandleOutcome register(int client, int event, int flags) {
    return (HandleOutcome)
        call(new Operation.RegisterClient(family.value(), protocol(client), event, flags));
  }

  /** Registers a client that the law needs. */
  long client(int client, int event, int flags) {
    HandleOutcome outcome = register(client, event, flags);
    expect(
        outcome.handle() != 0,
        "a handle for a protocol that nobody has registered",
        () -> "NULL with " + ReturnCode.name(outcome.lastError(), RtmFunction.REGISTER_CLIENT));
    return outcome.handle();
  }

  List<Long> clients() {
    List<Long> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(client(i, 0, 0));
    }
    return clients;
  }

  /** Returns the route as this client adds it: with its own protocol. */
  Route of(int client, Route route) {
    return route.withRoutingProtocol(protocol(client));
  }

  ChangeOutcome add(long handle, Route route) {
    return (ChangeOutcome)
        call(new Operation.AddRoute(handle, route, TimeToLive.INFINITE, true, true));
  }

  ChangeOutcome delete(long client, Route route) {
    return (ChangeOutcome) call(new Operation.DeleteRoute(client, route, true));
  }

  /** Adds routes, and deletes some again, at random. */
  void churn(List<Long> clients, int changes) {
    for (int i = 0; i < changes; i++) {
      int client = draw(clients.size());
      Route route = of(client, routes.route(draw(6), draw(3), draw(3), 1 + draw(5)));
      if (draw(3) == 0) {
        delete(clients.get(client), route);
      } else {
        add(clients.get(client), route);
      }
    }
    asks();
  }

  /** Says that all that follows is what the law asks; random changes say so at their end. */
  void asks() {
    prepared = session.recording().calls();
  }

  /** Tells whether a call belongs to what the law asks, and not to what it only needs. */
  boolean isInQuestion(long call) {
    return call > prepared;
  }

  /** Returns the routes of a subset in the order of an enumeration. */
  List<Route> enumerate(int flags, Route criteria) {
    long handle =
        ((HandleOutcome)
                call(new Operation.CreateEnumerationHandle(family.value(), flags, criteria)))
            .handle();
    List<Route> found = new ArrayList<>();
    while (handle != 0 && found.size() < MOST_ROUTES) {
      Route route = ((RouteOutcome) call(new Operation.EnumerateGetNextRoute(handle))).route();
      if (route == null) {
        call(new Operation.CloseEnumerationHandle(handle));
        break;
      }
      found.add(route);
    }
    return found;
  }

  List<Route> everything() {
    return enumerate(EnumerationFlags.NONE, routes.route(0, 0, 0, 1));
  }

  /** Returns the routes of a walk with {@code RtmGetFirstRoute} and {@code RtmGetNextRoute}. */
  List<Route> walk() {
    List<Route> found = new ArrayList<>();
    Operation next =
        new Operation.GetFirstRoute(
            family.value(), EnumerationFlags.NONE, routes.route(0, 0, 0, 1));
    while (found.size() < MOST_ROUTES) {
      Route route = ((RouteOutcome) call(next)).route();
      if (route == null) {
        break;
      }
      found.add(route);
      next = new Operation.GetNextRoute(family.value(), EnumerationFlags.NONE, route);
    }
    return found;
  }

  int countNetworks() {
    NumberOutcome outcome = (NumberOutcome) call(new Operation.GetNetworkCount(family.value()));
    return outcome.value();
  }
}
