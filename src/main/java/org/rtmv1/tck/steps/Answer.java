package org.rtmv1.tck.steps;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.OutcomeText;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Puts answers, routes and messages into the words of the scenario, the same in every run. */
final class Answer {
  private static final Set<Column> SHOWN =
      EnumSet.of(Column.VIA, Column.INTERFACE, Column.CLIENT, Column.METRIC);

  private final Names names;

  Answer(Names names) {
    this.names = names;
  }

  String text(LastCall call) {
    String error = ReturnCode.name(call.outcome().error(), call.function());
    if (call.outcome() instanceof ChangeOutcome change) {
      return error + (call.succeeded() ? ", " + text(Message.of(change)) : "");
    }
    if (call.outcome() instanceof RouteOutcome found) {
      return error + route(", ", found.route());
    }
    if (call.outcome() instanceof LookUpOutcome lookUp && lookUp.found()) {
      return "TRUE" + route(", ", lookUp.bestRoute());
    }
    return OutcomeText.of(call.function(), call.outcome());
  }

  String text(Message message) {
    return RouteChange.name(message.change())
        + route(", current ", message.current())
        + route(", previous ", message.previous());
  }

  String text(Route route) {
    return Column.DESTINATION.read(route, names) + " " + RouteRow.text(route, SHOWN, names);
  }

  String text(Collection<Route> routes) {
    return routes.isEmpty()
        ? "no route"
        : routes.stream().map(this::text).collect(Collectors.joining("; "));
  }

  private String route(String before, @Nullable Route route) {
    return route == null ? "" : before + text(route);
  }
}
