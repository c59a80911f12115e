package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RtmFunction;

/** The arguments of calls as JSON, under the names of the C parameters. */
final class CallJson {
  private CallJson() {}

  static void write(Operation call, ObjectNode json) {
    if (call instanceof Operation.RegisterClient register) {
      dword(json, "ProtocolFamily", register.protocolFamily());
      dword(json, "RoutingProtocol", register.routingProtocol());
      dword(json, "ChangeEvent", register.changeEvent());
      dword(json, "Flags", register.flags());
    } else if (call instanceof Operation.IsRoute isRoute) {
      dword(json, "ProtocolFamily", isRoute.protocolFamily());
      json.set("Network", RouteJson.write(isRoute.network()));
      json.put("BestRoute", isRoute.wantBestRoute());
    } else if (call instanceof Operation.GetNetworkCount count) {
      dword(json, "ProtocolFamily", count.protocolFamily());
    } else if (call instanceof Operation.GetRouteAge age) {
      json.set("Route", RouteJson.write(age.route()));
    } else {
      writeOther(call, json);
    }
  }

  private static void writeOther(Operation call, ObjectNode json) {
    if (call instanceof Operation.CreateEnumerationHandle create) {
      subset(json, create.protocolFamily(), create.enumerationFlags());
      criteria(json, create.criteriaRoute());
    } else if (call instanceof Operation.GetFirstRoute first) {
      subset(json, first.protocolFamily(), first.enumerationFlags());
      json.set("Route", RouteJson.write(first.route()));
    } else if (call instanceof Operation.GetNextRoute next) {
      subset(json, next.protocolFamily(), next.enumerationFlags());
      json.set("Route", RouteJson.write(next.route()));
    } else if (call instanceof Operation.EnumerateGetNextRoute next) {
      handle(json, "EnumerationHandle", next.enumerationHandle());
    } else if (call instanceof Operation.CloseEnumerationHandle close) {
      handle(json, "EnumerationHandle", close.enumerationHandle());
    } else {
      writeOfClient(call, json);
    }
  }

  private static void writeOfClient(Operation call, ObjectNode json) {
    if (call instanceof Operation.DeregisterClient deregister) {
      handle(json, "ClientHandle", deregister.clientHandle());
    } else if (call instanceof Operation.AddRoute add) {
      handle(json, "ClientHandle", add.clientHandle());
      json.set("Route", RouteJson.write(add.route()));
      dword(json, "TimeToLive", add.timeToLive());
      buffers(json, add.wantCurBestRoute(), add.wantPrevBestRoute());
    } else if (call instanceof Operation.DeleteRoute delete) {
      handle(json, "ClientHandle", delete.clientHandle());
      json.set("Route", RouteJson.write(delete.route()));
      json.put("CurBestRoute", delete.wantCurBestRoute());
    } else if (call instanceof Operation.DequeueRouteChangeMessage dequeue) {
      handle(json, "ClientHandle", dequeue.clientHandle());
      buffers(json, dequeue.wantCurBestRoute(), dequeue.wantPrevBestRoute());
    } else if (call instanceof Operation.BlockDeleteRoutes block) {
      handle(json, "ClientHandle", block.clientHandle());
      dword(json, "EnumerationFlags", block.enumerationFlags());
      criteria(json, block.criteriaRoute());
    }
  }

  static Operation read(RtmFunction function, Fields fields) throws MalformedCapsuleException {
    return switch (function) {
      case REGISTER_CLIENT ->
          new Operation.RegisterClient(
              family(fields),
              fields.dword("RoutingProtocol"),
              fields.dword("ChangeEvent"),
              fields.dword("Flags"));
      case IS_ROUTE ->
          new Operation.IsRoute(
              family(fields),
              RouteJson.readNetwork(fields.node("Network"), "Network"),
              fields.flag("BestRoute"));
      case GET_NETWORK_COUNT -> new Operation.GetNetworkCount(family(fields));
      case GET_ROUTE_AGE -> new Operation.GetRouteAge(route(fields));
      case CREATE_ENUMERATION_HANDLE ->
          new Operation.CreateEnumerationHandle(family(fields), flags(fields), criteria(fields));
      case GET_FIRST_ROUTE ->
          new Operation.GetFirstRoute(family(fields), flags(fields), route(fields));
      case GET_NEXT_ROUTE ->
          new Operation.GetNextRoute(family(fields), flags(fields), route(fields));
      case ENUMERATE_GET_NEXT_ROUTE ->
          new Operation.EnumerateGetNextRoute(HandleText.handle(fields, "EnumerationHandle"));
      case CLOSE_ENUMERATION_HANDLE ->
          new Operation.CloseEnumerationHandle(HandleText.handle(fields, "EnumerationHandle"));
      default -> readOfClient(function, HandleText.handle(fields, "ClientHandle"), fields);
    };
  }

  private static Operation readOfClient(RtmFunction function, long client, Fields fields)
      throws MalformedCapsuleException {
    return switch (function) {
      case DEREGISTER_CLIENT -> new Operation.DeregisterClient(client);
      case ADD_ROUTE ->
          new Operation.AddRoute(
              client,
              route(fields),
              fields.dword("TimeToLive"),
              fields.flag("CurBestRoute"),
              fields.flag("PrevBestRoute"));
      case DELETE_ROUTE ->
          new Operation.DeleteRoute(client, route(fields), fields.flag("CurBestRoute"));
      case DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          new Operation.DequeueRouteChangeMessage(
              client, fields.flag("CurBestRoute"), fields.flag("PrevBestRoute"));
      default -> new Operation.BlockDeleteRoutes(client, flags(fields), criteria(fields));
    };
  }

  private static void dword(ObjectNode json, String name, int value) {
    json.put(name, Integer.toUnsignedLong(value));
  }

  private static void handle(ObjectNode json, String name, long handle) {
    json.put(name, HandleText.of(handle));
  }

  private static void subset(ObjectNode json, int family, int flags) {
    dword(json, "ProtocolFamily", family);
    dword(json, "EnumerationFlags", flags);
  }

  private static void criteria(ObjectNode json, @Nullable Route criteria) {
    if (criteria == null) {
      json.putNull("CriteriaRoute");
    } else {
      json.set("CriteriaRoute", RouteJson.write(criteria));
    }
  }

  private static void buffers(ObjectNode json, boolean current, boolean previous) {
    json.put("CurBestRoute", current);
    json.put("PrevBestRoute", previous);
  }

  private static int family(Fields fields) throws MalformedCapsuleException {
    return fields.dword("ProtocolFamily");
  }

  private static int flags(Fields fields) throws MalformedCapsuleException {
    return fields.dword("EnumerationFlags");
  }

  private static Route route(Fields fields) throws MalformedCapsuleException {
    return RouteJson.read(fields.node("Route"), "Route");
  }

  private static @Nullable Route criteria(Fields fields) throws MalformedCapsuleException {
    return fields.node("CriteriaRoute").isNull()
        ? null
        : RouteJson.read(fields.node("CriteriaRoute"), "CriteriaRoute");
  }
}
