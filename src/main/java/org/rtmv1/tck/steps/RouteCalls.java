package org.rtmv1.tck.steps;

import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** Makes the calls that add and delete routes. */
public final class RouteCalls {
  private static final String NULL_HANDLE = "a NULL handle";
  private static final String NEVER_ISSUED = "a handle that was never issued";

  private final Case scenario;
  private final ClientCalls clients;

  /** Called by Cucumber. */
  public RouteCalls(Case scenario, ClientCalls clients) {
    this.scenario = scenario;
    this.clients = clients;
  }

  Act addition(String client, RouteRow row, Buffers buffers) {
    return addition(client, route(client, row), row.timeToLive(), buffers);
  }

  Act addition(String client, Route route, int timeToLive, Buffers buffers) {
    return Act.of(
        new Operation.AddRoute(
            handle(client), route, timeToLive, buffers.current(), buffers.previous()));
  }

  Act deletion(String client, Route route, Buffers buffers) {
    return Act.of(new Operation.DeleteRoute(handle(client), route, buffers.current()));
  }

  Act blockDeletion(String client, int flags) {
    Route criteria = scenario.criteria(scenario.names().client(client).family());
    return Act.of(new Operation.BlockDeleteRoutes(handle(client), flags, criteria));
  }

  Act dequeue(String client, Buffers buffers) {
    return Act.of(
        new Operation.DequeueRouteChangeMessage(
            handle(client), buffers.current(), buffers.previous()));
  }

  /** Returns the route that a row of this client means. */
  Route route(String client, RouteRow row) {
    return row.route(scenario.names(), scenario.names().client(client).protocol());
  }

  /** Returns the first route of the client's family that the manifest declares invalid. */
  Route invalidRoute(String client) {
    List<Route> invalid = scenario.session().manifest().invalidRoutes();
    return invalid.stream()
        .filter(route -> route.family() == scenario.names().client(client).family())
        .findFirst()
        .orElseThrow(
            () ->
                scenario.ends(
                    new Stop.NotApplicable(
                        "the manifest declares no invalid route of the family")));
  }

  /** Returns a call of one of the seven functions that take a handle. */
  Act withHandle(RtmFunction function, String phrase) {
    long handle = handleOf(phrase);
    Route route =
        RouteParts.plain(RouteParts.nowhere(familyOf(phrase)), 0, scenario.names().interfaceId(1));
    return Act.of(
        switch (function) {
          case DEREGISTER_CLIENT -> new Operation.DeregisterClient(handle);
          case ADD_ROUTE -> new Operation.AddRoute(handle, route, TimeToLive.INFINITE, true, true);
          case DELETE_ROUTE -> new Operation.DeleteRoute(handle, route, true);
          case BLOCK_DELETE_ROUTES -> new Operation.BlockDeleteRoutes(handle, 0, route);
          case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
              new Operation.DequeueRouteChangeMessage(handle, true, true);
          case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(handle);
          case CLOSE_ENUMERATION_HANDLE -> new Operation.CloseEnumerationHandle(handle);
          default ->
              throw new IllegalArgumentException(function.documentedName() + " takes no handle.");
        });
  }

  /** Returns the family of what has the handle, or else of the client that came last. */
  private Family familyOf(String phrase) {
    Names names = scenario.names();
    if (phrase.contains("\"")) {
      return phrase.contains("client")
          ? names.client(named(phrase)).family()
          : names.enumeration(named(phrase)).family();
    }
    return names.clients().stream()
        .map(Client::family)
        .reduce((first, second) -> second)
        .orElseGet(clients::supportedFamily);
  }

  private static String named(String phrase) {
    return phrase.substring(phrase.indexOf('"') + 1, phrase.length() - 1);
  }

  private long handleOf(String phrase) {
    if (phrase.equals(NULL_HANDLE)) {
      return 0;
    }
    if (phrase.equals(NEVER_ISSUED)) {
      return scenario.session().manifest().neverIssuedHandles().get(0);
    }
    String name = named(phrase);
    return phrase.contains("client") ? handle(name) : scenario.names().enumeration(name).handle();
  }

  private long handle(String client) {
    return scenario.names().client(client).handle();
  }
}
