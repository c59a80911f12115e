package org.rtmv1.tck.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.StatusOutcome;

/**
 * Checks what a call returned as far as the service-provider interface alone decides: that there is
 * an outcome, and that its routes belong to the family that the call is about.
 */
final class OutcomeCheck {
  private static final String ONE_FAMILY =
      "a call about one family returns routes of that family only";

  private final Border border;
  private final Map<Long, Family> families = new HashMap<>();

  OutcomeCheck(Border border) {
    this.border = border;
  }

  Outcome checked(Operation operation, @Nullable Outcome outcome) {
    if (outcome == null) {
      throw border.breach(operation.function(), "null", BorderBreach.NEVER);
    }
    if (outcome instanceof HandleOutcome created) {
      remember(operation, created);
    } else if (outcome instanceof StatusOutcome) {
      forget(operation);
    } else if (outcome instanceof ChangeOutcome change) {
      check(operation, change);
    } else if (outcome instanceof RouteOutcome found) {
      check(operation, found.route());
    } else if (outcome instanceof LookUpOutcome lookUp) {
      check(operation, lookUp.bestRoute());
    }
    return outcome;
  }

  private void remember(Operation operation, HandleOutcome created) {
    Family family = namedFamily(operation);
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
  private void check(Operation operation, ChangeOutcome outcome) {
    if (outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES) {
      check(operation, outcome.curBestRoute());
      check(operation, outcome.prevBestRoute());
    }
  }

  private void check(Operation operation, @Nullable Route route) {
    if (route == null) {
      return;
    }
    Family expected = family(operation);
    if (expected != null && expected != route.family()) {
      throw border.breach(
          operation.function(),
          "%s route, in a call about %s".formatted(route.family(), expected),
          ONE_FAMILY);
    }
  }

  private @Nullable Family family(Operation operation) {
    return switch (operation.function()) {
      case ADD_ROUTE -> families.get(((Operation.AddRoute) operation).clientHandle());
      case DELETE_ROUTE -> families.get(((Operation.DeleteRoute) operation).clientHandle());
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          families.get(((Operation.DequeueRouteChangeMessage) operation).clientHandle());
      case ENUMERATE_GET_NEXT_ROUTE ->
          families.get(((Operation.EnumerateGetNextRoute) operation).enumerationHandle());
      default -> namedFamily(operation);
    };
  }

  private static @Nullable Family namedFamily(Operation operation) {
    return switch (operation.function()) {
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
