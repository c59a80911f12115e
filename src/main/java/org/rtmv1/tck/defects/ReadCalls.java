package org.rtmv1.tck.defects;

import static org.rtmv1.tck.rtm.ReturnCode.ERROR_INVALID_PARAMETER;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_MORE_ROUTES;
import static org.rtmv1.tck.rtm.ReturnCode.ERROR_NO_ROUTES;
import static org.rtmv1.tck.rtm.ReturnCode.NO_ERROR;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;

/** A plain table's look-ups, counts, ages and walks. */
final class ReadCalls {
  private final PlainTable table;
  private final Rules rules;

  ReadCalls(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  Outcome isRoute(Operation.IsRoute call) {
    Route best = table.family(call.protocolFamily()).bestRoute(rules.key(call.network()));
    return new LookUpOutcome(best != null, NO_ERROR, call.wantBestRoute() ? best : null);
  }

  Outcome count(Operation.GetNetworkCount call) {
    return new NumberOutcome(table.family(call.protocolFamily()).networks(), NO_ERROR);
  }

  Outcome age(Operation.GetRouteAge call) {
    long age = rules.age(table.now(), call.route().timeStamp());
    return age < 0
        ? new NumberOutcome(TimeToLive.INFINITE, ERROR_INVALID_PARAMETER)
        : new NumberOutcome((int) age, NO_ERROR);
  }

  Outcome first(Operation.GetFirstRoute call) {
    List<Entry> ordered =
        ordered(call.protocolFamily(), new Subset(call.enumerationFlags(), call.route()));
    return ordered.isEmpty()
        ? RouteOutcome.failed(ERROR_NO_ROUTES)
        : RouteOutcome.returned(ordered.get(0).route);
  }

  Outcome next(Operation.GetNextRoute call) {
    List<Entry> ordered =
        ordered(call.protocolFamily(), new Subset(call.enumerationFlags(), call.route()));
    Entry next = rules.after(ordered, call.route());
    return next == null
        ? RouteOutcome.failed(ERROR_NO_MORE_ROUTES)
        : RouteOutcome.returned(next.route);
  }

  private List<Entry> ordered(int family, Subset subset) {
    List<Entry> ordered = new ArrayList<>(rules.walked(table.family(family), subset));
    ordered.sort((one, other) -> rules.order().compare(one.route, other.route));
    return ordered;
  }
}
