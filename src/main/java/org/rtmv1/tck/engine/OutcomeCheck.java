package org.rtmv1.tck.engine;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.model.LongMap;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/**
 * Checks what a call returned as far as the service-provider interface alone decides: that there is
 * an outcome, and that its routes belong to the family that the call is about.
 */
final class OutcomeCheck {
  private static final String ONE_FAMILY =
      "a call about one family returns routes of that family only";

  private final Border border;
  private final LongMap<Family> families = new LongMap<>();

  OutcomeCheck(Border border) {
    this.border = border;
  }

  Outcome checked(RtmFunction function, Operation operation, @Nullable Outcome outcome) {
    if (outcome == null) {
      throw border.breach(function, "null", BorderBreach.NEVER);
    }
    if (outcome instanceof HandleOutcome created) {
      remember(function, operation, created);
    } else if (outcome instanceof StatusOutcome) {
      forget(operation);
    } else if (outcome instanceof ChangeOutcome change) {
      check(function, operation, change);
    } else if (outcome instanceof RouteOutcome found) {
      check(function, operation, found.route());
    } else if (outcome instanceof LookUpOutcome lookUp) {
      check(function, operation, lookUp.bestRoute());
    }
    return outcome;
  }

  private void remember(RtmFunction function, Operation operation, HandleOutcome created) {
    Family family = namedFamily(function, operation);
    if (created.handle() != 0 && family != null) {
      families.put(created.handle(), family);
    }
  }

  /** Keeps the map small in long walks: an ended handle returns no routes. */
  private void forget(Operation operation) {
    if (operation instanceof Operation.DeregisterClient ended) {
      families.remove(ended.clientHandle());
    } else if (operation instanceof Operation.CloseEnumerationHandle ended) {
      families.remove(ended.enumerationHandle());
    }
  }

  /** What a failed call leaves in its buffers need not be about anything (ADD-16). */
  private void check(RtmFunction function, Operation operation, ChangeOutcome outcome) {
    if (outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES) {
      check(function, operation, outcome.curBestRoute());
      check(function, operation, outcome.prevBestRoute());
    }
  }

  private void check(RtmFunction function, Operation operation, @Nullable Route route) {
    if (route == null) {
      return;
    }
    Family expected = family(function, operation);
    if (expected != null && expected != route.family()) {
      throw border.breach(
          function, "%s route, in a call about %s".formatted(route.family(), expected), ONE_FAMILY);
    }
  }

  private @Nullable Family family(RtmFunction function, Operation operation) {
    return switch (function) {
      case ADD_ROUTE -> families.get(((Operation.AddRoute) operation).clientHandle());
      case DELETE_ROUTE -> families.get(((Operation.DeleteRoute) operation).clientHandle());
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          families.get(((Operation.DequeueRouteChangeMessage) operation).clientHandle());
      case ENUMERATE_GET_NEXT_ROUTE ->
          families.get(((Operation.EnumerateGetNextRoute) operation).enumerationHandle());
      default -> namedFamily(function, operation);
    };
  }

  private static @Nullable Family namedFamily(RtmFunction function, Operation operation) {
    return switch (function) {
      case REGISTER_CLIENT -> family(((Operation.RegisterClient) operation).protocolFamily());
      case CREATE_ENUMERATION_HANDLE ->
          family(((Operation.CreateEnumerationHandle) operation).protocolFamily());
      case GET_FIRST_ROUTE -> family(((Operation.GetFirstRoute) operation).protocolFamily());
      case GET_NEXT_ROUTE -> family(((Operation.GetNextRoute) operation).protocolFamily());
      case IS_ROUTE -> family(((Operation.IsRoute) operation).protocolFamily());
      default -> null;
    };
  }

  private static @Nullable Family family(int value) {
    if (value == Family.IP.value()) {
      return Family.IP;
    }
    return value == Family.IPX.value() ? Family.IPX : null;
  }
}
