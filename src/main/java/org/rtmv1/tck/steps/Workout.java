package org.rtmv1.tck.steps;

import java.util.Optional;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.TimeToLive;

/** Shows that a client or a protocol works: it adds a route that is then there, and deletes it. */
public final class Workout {
  private final Case scenario;
  private final Routes routes;

  /** Called by Cucumber. */
  public Workout(Case scenario, Routes routes) {
    this.scenario = scenario;
    this.routes = routes;
  }

  /** Registers the protocol, lets it add and delete a route, and deregisters it. */
  void ofProtocol(Family family, int protocol) {
    Operation registration =
        new Operation.RegisterClient(family.value(), protocol, 0, RegistrationFlags.NONE);
    HandleOutcome registered = (HandleOutcome) scenario.ask(registration);
    if (registered.handle() == 0) {
      throw unexpected("a handle", registration, registered);
    }
    ofClient(family, protocol, registered.handle());
    Operation deregistration = new Operation.DeregisterClient(registered.handle());
    Outcome left = scenario.ask(deregistration);
    if (left.error() != ReturnCode.NO_ERROR) {
      throw unexpected("NO_ERROR", deregistration, left);
    }
  }

  /** Lets the client add and delete a route. */
  void ofClient(Family family, int protocol, long handle) {
    Network network = Addresses.network(family == Family.IP ? "10.251.251.10/32" : "7B7B7B7B");
    Route route = RouteParts.plain(network, protocol, scenario.names().interfaceId(1));
    changes(
        new Operation.AddRoute(handle, route, TimeToLive.INFINITE, true, true),
        RouteChange.RTM_ROUTE_ADDED);
    Optional<Route> best = routes.best(network);
    if (best.filter(found -> found.routingProtocol() == protocol).isEmpty()) {
      throw scenario.unexpected(
          "the added route to " + network, Routes.text(best.stream().toList()));
    }
    changes(new Operation.DeleteRoute(handle, route, true), RouteChange.RTM_ROUTE_DELETED);
    if (routes.best(network).isPresent()) {
      throw scenario.unexpected("no route to " + network, "a route");
    }
  }

  private void changes(Operation call, int change) {
    ChangeOutcome outcome = (ChangeOutcome) scenario.ask(call);
    if (outcome.error() != ReturnCode.NO_ERROR || outcome.flags() != change) {
      throw unexpected("NO_ERROR, " + RouteChange.name(change), call, outcome);
    }
  }

  private RuntimeException unexpected(String expected, Operation call, Outcome outcome) {
    return scenario.unexpected(expected, new LastCall(call, outcome, 0, 0).text());
  }
}
