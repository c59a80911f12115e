package org.rtmv1.tck.engine.capsule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** Calls as Java expressions on a manager that is called {@code rtm}. */
final class JavaCalls {
  private final Map<Route, String> routes = new LinkedHashMap<>();

  /** Returns the routes that calls send, by constant. */
  Map<Route, String> routes() {
    return routes;
  }

  /** Returns the expression of one call. */
  String of(Step.Invoke step) {
    String name = step.call().function().documentedName().substring("Rtm".length());
    return "rtm.%c%s(%s)"
        .formatted(Character.toLowerCase(name.charAt(0)), name.substring(1), arguments(step));
  }

  private String arguments(Step.Invoke step) {
    Operation call = step.call();
    return switch (call.function()) {
      case REGISTER_CLIENT -> arguments((Operation.RegisterClient) call);
      case DEREGISTER_CLIENT -> handle(((Operation.DeregisterClient) call).clientHandle());
      case ADD_ROUTE -> arguments((Operation.AddRoute) call, step);
      case DELETE_ROUTE -> arguments((Operation.DeleteRoute) call, step);
      case BLOCK_DELETE_ROUTES -> arguments((Operation.BlockDeleteRoutes) call, step);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> arguments((Operation.DequeueRouteChangeMessage) call);
      case ENUMERATE_GET_NEXT_ROUTE ->
          handle(((Operation.EnumerateGetNextRoute) call).enumerationHandle());
      case CLOSE_ENUMERATION_HANDLE ->
          handle(((Operation.CloseEnumerationHandle) call).enumerationHandle());
      default -> readArguments(call, step);
    };
  }

  private String readArguments(Operation call, Step.Invoke step) {
    if (call instanceof Operation.IsRoute look) {
      return "%s, %s, %s"
          .formatted(
              JavaText.dword(look.protocolFamily()),
              JavaText.network(look.network()),
              look.wantBestRoute());
    }
    if (call instanceof Operation.GetNetworkCount count) {
      return JavaText.dword(count.protocolFamily());
    }
    if (call instanceof Operation.GetRouteAge age) {
      return route(age.route(), step);
    }
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return subset(create.protocolFamily(), create.enumerationFlags())
          + route(create.criteriaRoute(), step);
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return subset(first.protocolFamily(), first.enumerationFlags()) + route(first.route(), step);
    }
    Operation.GetNextRoute next = (Operation.GetNextRoute) call;
    return subset(next.protocolFamily(), next.enumerationFlags()) + route(next.route(), step);
  }

  private static String arguments(Operation.RegisterClient call) {
    return subset(call.protocolFamily(), call.routingProtocol())
        + (call.changeEvent() == 0 ? "null" : "event" + call.changeEvent())
        + ", "
        + JavaText.dword(call.flags());
  }

  private String arguments(Operation.AddRoute call, Step.Invoke step) {
    return "%s, %s, %s, %s, %s"
        .formatted(
            handle(call.clientHandle()),
            route(call.route(), step),
            call.timeToLive() == TimeToLive.INFINITE
                ? "TimeToLive.INFINITE"
                : JavaText.dword(call.timeToLive()),
            call.wantCurBestRoute(),
            call.wantPrevBestRoute());
  }

  private String arguments(Operation.DeleteRoute call, Step.Invoke step) {
    return "%s, %s, %s"
        .formatted(handle(call.clientHandle()), route(call.route(), step), call.wantCurBestRoute());
  }

  private String arguments(Operation.BlockDeleteRoutes call, Step.Invoke step) {
    return "%s, %s, %s"
        .formatted(
            handle(call.clientHandle()),
            JavaText.dword(call.enumerationFlags()),
            route(call.criteriaRoute(), step));
  }

  private static String arguments(Operation.DequeueRouteChangeMessage call) {
    return "%s, %s, %s"
        .formatted(handle(call.clientHandle()), call.wantCurBestRoute(), call.wantPrevBestRoute());
  }

  private String route(@Nullable Route route, Step.Invoke step) {
    if (step.routeSlot() != 0) {
      return "kept" + step.routeSlot();
    }
    return route == null
        ? "null"
        : routes.computeIfAbsent(route, each -> "ROUTE_" + (routes.size() + 1));
  }

  private static String subset(int first, int second) {
    return JavaText.dword(first) + ", " + JavaText.dword(second) + ", ";
  }

  private static String handle(long handle) {
    return HandleSlot.isSlot(handle)
        ? "h" + HandleSlot.slot(handle)
        : "0x" + Long.toHexString(handle) + "L";
  }
}
