package org.rtmv1.tck.engine;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.TimeToLive;

/** Writes what a call returned, with return codes by name. */
public final class OutcomeText {
  private OutcomeText() {}

  /** Returns one line about {@code outcome}, which {@code function} returned. */
  public static String of(RtmFunction function, Outcome outcome) {
    String error = ReturnCode.name(outcome.error(), function);
    if (outcome instanceof HandleOutcome created) {
      return created.handle() == 0 ? "NULL, " + error : "handle";
    }
    if (outcome instanceof LookUpOutcome lookUp) {
      return lookUp.found() ? "TRUE" + route(", ", lookUp.bestRoute()) : "FALSE, " + error;
    }
    if (outcome instanceof NumberOutcome number) {
      return number(function, number, error);
    }
    if (outcome instanceof ChangeOutcome change) {
      return error + change(change);
    }
    return outcome instanceof RouteOutcome found ? error + route(", ", found.route()) : error;
  }

  private static String number(RtmFunction function, NumberOutcome outcome, String error) {
    boolean age = function == RtmFunction.GET_ROUTE_AGE;
    if (age && outcome.value() == TimeToLive.INFINITE) {
      return "INFINITE, " + error;
    }
    String value = Integer.toUnsignedString(outcome.value());
    return age || outcome.value() != 0 ? value : value + ", " + error;
  }

  private static String change(ChangeOutcome outcome) {
    boolean succeeded =
        outcome.error() == ReturnCode.NO_ERROR || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES;
    return succeeded
        ? ", "
            + RouteChange.name(outcome.flags())
            + route(", current ", outcome.curBestRoute())
            + route(", previous ", outcome.prevBestRoute())
        : "";
  }

  private static String route(String before, @Nullable Route route) {
    return route == null ? "" : before + RouteText.of(route);
  }
}
