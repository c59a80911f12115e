package org.rtmv1.tck.engine.trace;

import static org.rtmv1.tck.engine.trace.RouteItems.dwords;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** Arguments of calls as lists. */
final class ArgumentItems {
  private ArgumentItems() {}

  static void write(JsonGenerator json, Operation call) throws IOException {
    json.writeStartArray();
    switch (call.function()) {
      case REGISTER_CLIENT -> write(json, (Operation.RegisterClient) call);
      case DEREGISTER_CLIENT ->
          json.writeNumber(((Operation.DeregisterClient) call).clientHandle());
      case ADD_ROUTE -> write(json, (Operation.AddRoute) call);
      case DELETE_ROUTE -> write(json, (Operation.DeleteRoute) call);
      case BLOCK_DELETE_ROUTES -> write(json, (Operation.BlockDeleteRoutes) call);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> write(json, (Operation.DequeueRouteChangeMessage) call);
      case IS_ROUTE -> write(json, (Operation.IsRoute) call);
      case GET_NETWORK_COUNT -> dwords(json, ((Operation.GetNetworkCount) call).protocolFamily());
      case GET_ROUTE_AGE -> RouteItems.write(json, ((Operation.GetRouteAge) call).route());
      default -> writeWalk(json, call);
    }
    json.writeEndArray();
  }

  private static void writeWalk(JsonGenerator json, Operation call) throws IOException {
    if (call instanceof Operation.CreateEnumerationHandle create) {
      dwords(json, create.protocolFamily(), create.enumerationFlags());
      RouteItems.write(json, create.criteriaRoute());
    } else if (call instanceof Operation.EnumerateGetNextRoute next) {
      json.writeNumber(next.enumerationHandle());
    } else if (call instanceof Operation.CloseEnumerationHandle close) {
      json.writeNumber(close.enumerationHandle());
    } else if (call instanceof Operation.GetFirstRoute first) {
      dwords(json, first.protocolFamily(), first.enumerationFlags());
      RouteItems.write(json, first.route());
    } else if (call instanceof Operation.GetNextRoute next) {
      dwords(json, next.protocolFamily(), next.enumerationFlags());
      RouteItems.write(json, next.route());
    }
  }

  private static void write(JsonGenerator json, Operation.RegisterClient call) throws IOException {
    dwords(json, call.protocolFamily(), call.routingProtocol(), call.changeEvent(), call.flags());
  }

  private static void write(JsonGenerator json, Operation.AddRoute call) throws IOException {
    json.writeNumber(call.clientHandle());
    RouteItems.write(json, call.route());
    dwords(json, call.timeToLive());
    json.writeBoolean(call.wantCurBestRoute());
    json.writeBoolean(call.wantPrevBestRoute());
  }

  private static void write(JsonGenerator json, Operation.DeleteRoute call) throws IOException {
    json.writeNumber(call.clientHandle());
    RouteItems.write(json, call.route());
    json.writeBoolean(call.wantCurBestRoute());
  }

  private static void write(JsonGenerator json, Operation.BlockDeleteRoutes call)
      throws IOException {
    json.writeNumber(call.clientHandle());
    dwords(json, call.enumerationFlags());
    RouteItems.write(json, call.criteriaRoute());
  }

  private static void write(JsonGenerator json, Operation.DequeueRouteChangeMessage call)
      throws IOException {
    json.writeNumber(call.clientHandle());
    json.writeBoolean(call.wantCurBestRoute());
    json.writeBoolean(call.wantPrevBestRoute());
  }

  private static void write(JsonGenerator json, Operation.IsRoute call) throws IOException {
    dwords(json, call.protocolFamily());
    RouteItems.write(json, call.network());
    json.writeBoolean(call.wantBestRoute());
  }

  static Operation read(RtmFunction function, Items items) throws GarbledException {
    Operation call =
        switch (function) {
          case REGISTER_CLIENT ->
              new Operation.RegisterClient(
                  items.dword(), items.dword(), items.dword(), items.dword());
          case DEREGISTER_CLIENT -> new Operation.DeregisterClient(items.number());
          case ADD_ROUTE ->
              new Operation.AddRoute(
                  items.number(), items.route(), items.dword(), items.flag(), items.flag());
          case DELETE_ROUTE ->
              new Operation.DeleteRoute(items.number(), items.route(), items.flag());
          case BLOCK_DELETE_ROUTES ->
              new Operation.BlockDeleteRoutes(items.number(), items.dword(), criteria(items));
          case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
              new Operation.DequeueRouteChangeMessage(items.number(), items.flag(), items.flag());
          case IS_ROUTE ->
              new Operation.IsRoute(
                  items.dword(), RouteItems.readNetwork(items.next()), items.flag());
          case GET_NETWORK_COUNT -> new Operation.GetNetworkCount(items.dword());
          case GET_ROUTE_AGE -> new Operation.GetRouteAge(items.route());
          case CREATE_ENUMERATION_HANDLE ->
              new Operation.CreateEnumerationHandle(items.dword(), items.dword(), criteria(items));
          case ENUMERATE_GET_NEXT_ROUTE -> new Operation.EnumerateGetNextRoute(items.number());
          case CLOSE_ENUMERATION_HANDLE -> new Operation.CloseEnumerationHandle(items.number());
          case GET_FIRST_ROUTE ->
              new Operation.GetFirstRoute(items.dword(), items.dword(), items.route());
          case GET_NEXT_ROUTE ->
              new Operation.GetNextRoute(items.dword(), items.dword(), items.route());
        };
    items.end();
    return call;
  }

  private static @Nullable Route criteria(Items items) throws GarbledException {
    return items.routeOrNull();
  }
}
