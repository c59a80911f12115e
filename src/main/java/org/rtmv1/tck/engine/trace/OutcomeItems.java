package org.rtmv1.tck.engine.trace;

import static org.rtmv1.tck.engine.trace.RouteItems.dwords;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.rtm.StatusOutcome;

/** Outcomes of calls as lists. */
final class OutcomeItems {
  private OutcomeItems() {}

  static void write(JsonGenerator json, Outcome outcome) throws IOException {
    json.writeStartArray();
    if (outcome instanceof HandleOutcome created) {
      json.writeNumber(created.handle());
      dwords(json, created.lastError());
    } else if (outcome instanceof ChangeOutcome change) {
      dwords(json, change.error(), change.flags());
      RouteItems.write(json, change.curBestRoute());
      RouteItems.write(json, change.prevBestRoute());
    } else if (outcome instanceof RouteOutcome found) {
      dwords(json, found.error());
      RouteItems.write(json, found.route());
    } else if (outcome instanceof LookUpOutcome lookUp) {
      json.writeBoolean(lookUp.found());
      dwords(json, lookUp.lastError());
      RouteItems.write(json, lookUp.bestRoute());
    } else if (outcome instanceof NumberOutcome number) {
      dwords(json, number.value(), number.lastError());
    } else if (outcome instanceof StatusOutcome status) {
      dwords(json, status.error());
    }
    json.writeEndArray();
  }

  static Outcome read(RtmFunction function, Items items) throws GarbledException {
    Outcome outcome =
        switch (function) {
          case REGISTER_CLIENT, CREATE_ENUMERATION_HANDLE ->
              new HandleOutcome(items.number(), items.dword());
          case ADD_ROUTE, DELETE_ROUTE, DEQUEUE_ROUTE_CHANGE_MESSAGE ->
              new ChangeOutcome(
                  items.dword(), items.dword(), items.routeOrNull(), items.routeOrNull());
          case ENUMERATE_GET_NEXT_ROUTE, GET_FIRST_ROUTE, GET_NEXT_ROUTE ->
              new RouteOutcome(items.dword(), items.routeOrNull());
          case IS_ROUTE -> new LookUpOutcome(items.flag(), items.dword(), items.routeOrNull());
          case GET_NETWORK_COUNT, GET_ROUTE_AGE -> new NumberOutcome(items.dword(), items.dword());
          case DEREGISTER_CLIENT, BLOCK_DELETE_ROUTES, CLOSE_ENUMERATION_HANDLE ->
              new StatusOutcome(items.dword());
        };
    items.end();
    return outcome;
  }
}
