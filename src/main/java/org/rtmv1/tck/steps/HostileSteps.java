package org.rtmv1.tck.steps;

import io.cucumber.java.en.When;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.wire.RawArguments;

/** Calls with pointers to nowhere, which a subject need not survive. */
public final class HostileSteps {
  private static final String NULL = "NULL";

  private final Case scenario;

  /** Called by Cucumber. */
  public HostileSteps(Case scenario) {
    this.scenario = scenario;
  }

  @When("{function} is called with {pointer} for {word}")
  public void isCalledWith(RtmFunction function, String pointer, String argument) {
    int number = PointerArguments.number(function, argument);
    scenario.performHostile(
        Act.of(operation(function)),
        pointer.equals(NULL)
            ? RawArguments.nullPointer(number)
            : RawArguments.danglingPointer(number));
  }

  /** Returns a call on behalf of the scenario's first client. */
  private Operation operation(RtmFunction function) {
    Client client = scenario.names().clients().get(0);
    Family family = client.family();
    Route route = scenario.criteria(family).withRoutingProtocol(client.protocol());
    int value = family.value();
    return switch (function) {
      case ADD_ROUTE ->
          new Operation.AddRoute(client.handle(), route, TimeToLive.INFINITE, true, true);
      case DELETE_ROUTE -> new Operation.DeleteRoute(client.handle(), route, true);
      case BLOCK_DELETE_ROUTES ->
          new Operation.BlockDeleteRoutes(
              client.handle(), EnumerationFlags.RTM_ONLY_THIS_NETWORK, route);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          new Operation.DequeueRouteChangeMessage(client.handle(), true, true);
      case IS_ROUTE -> new Operation.IsRoute(value, route.network(), true);
      case GET_ROUTE_AGE -> new Operation.GetRouteAge(route);
      case CREATE_ENUMERATION_HANDLE ->
          new Operation.CreateEnumerationHandle(
              value, EnumerationFlags.RTM_ONLY_THIS_NETWORK, route);
      case GET_FIRST_ROUTE -> new Operation.GetFirstRoute(value, EnumerationFlags.NONE, route);
      case GET_NEXT_ROUTE -> new Operation.GetNextRoute(value, EnumerationFlags.NONE, route);
      default ->
          throw new IllegalArgumentException(
              function.documentedName() + " needs no structure and no Flags.");
    };
  }
}
