package org.rtmv1.tck.engine;

import java.util.List;
import org.rtmv1.tck.model.Judgement;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RequirementId;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;

/**
 * Finds outcomes that say that a route is returned, and return none. A C function fills the buffer
 * that it is given, so this is something that only an adapter can do.
 */
final class PromisedRoutes {
  private PromisedRoutes() {}

  /** Tells whether {@code outcome} lacks a route that it promises. */
  static boolean isMissing(Operation call, Outcome outcome) {
    if (outcome instanceof ChangeOutcome change) {
      return succeeded(change) && isMissing(call, change);
    }
    if (outcome instanceof RouteOutcome found) {
      return found.error() == ReturnCode.NO_ERROR && found.route() == null;
    }
    return outcome instanceof LookUpOutcome lookUp
        && lookUp.found()
        && lookUp.bestRoute() == null
        && ((Operation.IsRoute) call).wantBestRoute();
  }

  private static boolean isMissing(Operation call, ChangeOutcome outcome) {
    boolean lacksCurrent =
        wantsCurrent(call)
            && RouteChange.returnsCurrent(outcome.flags())
            && outcome.curBestRoute() == null;
    boolean lacksPrevious =
        wantsPrevious(call)
            && RouteChange.returnsPrevious(outcome.flags())
            && outcome.prevBestRoute() == null;
    return lacksCurrent || lacksPrevious;
  }

  private static boolean succeeded(ChangeOutcome outcome) {
    return outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES;
  }

  private static boolean wantsCurrent(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return add.wantCurBestRoute();
    }
    return call instanceof Operation.DeleteRoute delete
        ? delete.wantCurBestRoute()
        : ((Operation.DequeueRouteChangeMessage) call).wantCurBestRoute();
  }

  private static boolean wantsPrevious(Operation call) {
    if (call instanceof Operation.AddRoute add) {
      return add.wantPrevBestRoute();
    }
    return call instanceof Operation.DequeueRouteChangeMessage dequeue
        && dequeue.wantPrevBestRoute();
  }

  /** Returns the deviation where {@link #isMissing}. */
  static Judgement.Deviation deviation(Operation call, Outcome outcome) {
    return new Judgement.Deviation(
        new RequirementId(requirement(call.function(), outcome)),
        "a route in the buffer that was passed, as the result says that one is returned",
        "%s → %s, and no route"
            .formatted(call.function().documentedName(), OutcomeText.of(call.function(), outcome)),
        List.of());
  }

  private static String requirement(RtmFunction function, Outcome outcome) {
    return switch (function) {
      case ADD_ROUTE ->
          ((ChangeOutcome) outcome).flags() == RouteChange.RTM_ROUTE_ADDED ? "ADD-1" : "ADD-2";
      case DELETE_ROUTE -> "DEL-3";
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> "DEQ-1";
      case IS_ROUTE -> "ISR-1";
      case ENUMERATE_GET_NEXT_ROUTE -> "ENM-3";
      default -> "SEQ-1";
    };
  }
}
