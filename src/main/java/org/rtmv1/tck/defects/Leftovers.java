package org.rtmv1.tck.defects;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.TimeToLive;

/** Puts values where a result means nothing, for tables that choose so. */
final class Leftovers {
  private static final int OLDER_ERROR = 1168;

  private final boolean inBuffers;
  private final boolean inLastError;

  Leftovers(Choices choices) {
    this.inBuffers = choices.include(Choice.UNASKED_BUFFERS_ARE_WRITTEN);
    this.inLastError = choices.include(Choice.LAST_ERROR_IS_STALE);
  }

  Outcome in(Operation call, Outcome outcome) {
    if (outcome instanceof ChangeOutcome change) {
      return inBuffers ? written(call, change) : change;
    }
    return inLastError ? stale(outcome) : outcome;
  }

  private static Outcome written(Operation call, ChangeOutcome outcome) {
    boolean failed =
        outcome.error() != ReturnCode.NO_ERROR && outcome.error() != ReturnCode.ERROR_MORE_MESSAGES;
    int flags = failed ? RouteChange.RTM_ROUTE_CHANGED : outcome.flags();
    if (call instanceof Operation.AddRoute add) {
      return new ChangeOutcome(
          outcome.error(),
          flags,
          add.wantCurBestRoute() ? or(outcome.curBestRoute(), add.route()) : null,
          add.wantPrevBestRoute() ? or(outcome.prevBestRoute(), add.route()) : null);
    }
    Route cur =
        call instanceof Operation.DeleteRoute delete && delete.wantCurBestRoute()
            ? or(outcome.curBestRoute(), delete.route())
            : outcome.curBestRoute();
    return new ChangeOutcome(outcome.error(), flags, cur, outcome.prevBestRoute());
  }

  private static Route or(@Nullable Route returned, Route leftover) {
    return returned == null ? leftover : returned;
  }

  private static Outcome stale(Outcome outcome) {
    if (outcome instanceof HandleOutcome created && created.handle() != 0) {
      return new HandleOutcome(created.handle(), OLDER_ERROR);
    }
    if (outcome instanceof LookUpOutcome lookUp && lookUp.found()) {
      return new LookUpOutcome(true, OLDER_ERROR, lookUp.bestRoute());
    }
    boolean meaningful =
        !(outcome instanceof NumberOutcome number)
            || number.value() == 0
            || number.value() == TimeToLive.INFINITE;
    return meaningful ? outcome : new NumberOutcome(((NumberOutcome) outcome).value(), OLDER_ERROR);
  }
}
