package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.rtm.TimeToLive;

/** Outcomes in the form that each function has. */
final class Answers {
  private Answers() {}

  /** Returns what the function of {@code call} returns for an error, or for nothing found. */
  static Outcome failed(Operation call, int error) {
    return switch (call.function()) {
      case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE -> HandleOutcome.refused(error);
      case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE -> ChangeOutcome.failed(error);
      case IS_ROUTE -> new LookUpOutcome(false, error, null);
      case GET_NETWORK_COUNT -> new NumberOutcome(0, error);
      case GET_ROUTE_AGE -> new NumberOutcome(TimeToLive.INFINITE, error);
      case ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE -> RouteOutcome.failed(error);
      default -> new StatusOutcome(error);
    };
  }
}
