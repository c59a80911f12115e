package org.rtmv1.tck.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** Writes calls with their arguments. */
final class CallText {
  private final HandleNames names;

  CallText(HandleNames names) {
    this.names = names;
  }

  /** Returns {@code call} as one line. */
  String of(Operation call) {
    return call.function().documentedName() + "(" + arguments(call) + ")";
  }

  private String arguments(Operation call) {
    return switch (call.function()) {
      case REGISTER_CLIENT -> arguments((Operation.RegisterClient) call);
      case DEREGISTER_CLIENT -> names.of(((Operation.DeregisterClient) call).clientHandle());
      case ADD_ROUTE -> arguments((Operation.AddRoute) call);
      case DELETE_ROUTE -> arguments((Operation.DeleteRoute) call);
      case BLOCK_DELETE_ROUTES -> arguments((Operation.BlockDeleteRoutes) call);
      case DEQUEUE_ROUTE_CHANGE_MESSAGE -> arguments((Operation.DequeueRouteChangeMessage) call);
      case ENUMERATE_GET_NEXT_ROUTE ->
          names.of(((Operation.EnumerateGetNextRoute) call).enumerationHandle());
      case CLOSE_ENUMERATION_HANDLE ->
          names.of(((Operation.CloseEnumerationHandle) call).enumerationHandle());
      default -> readArguments(call);
    };
  }

  private static String readArguments(Operation call) {
    if (call instanceof Operation.IsRoute look) {
      return family(look.protocolFamily())
          + ", "
          + look.network()
          + buffer(look.wantBestRoute(), "BestRoute");
    }
    if (call instanceof Operation.GetNetworkCount count) {
      return family(count.protocolFamily());
    }
    if (call instanceof Operation.GetRouteAge age) {
      return RouteText.of(age.route());
    }
    if (call instanceof Operation.CreateEnumerationHandle create) {
      return subset(create.protocolFamily(), create.enumerationFlags(), create.criteriaRoute());
    }
    if (call instanceof Operation.GetFirstRoute first) {
      return subset(first.protocolFamily(), first.enumerationFlags(), first.route());
    }
    Operation.GetNextRoute next = (Operation.GetNextRoute) call;
    return family(next.protocolFamily())
        + ", "
        + EnumerationFlags.name(next.enumerationFlags())
        + ", "
        + RouteText.of(next.route());
  }

  private static String arguments(Operation.RegisterClient call) {
    return "%s, protocol %s, %s, %s"
        .formatted(
            family(call.protocolFamily()),
            RouteText.number(call.routingProtocol()),
            call.changeEvent() == 0 ? "NULL" : "event " + call.changeEvent(),
            registrationFlags(call.flags()));
  }

  private String arguments(Operation.AddRoute call) {
    return names.of(call.clientHandle())
        + ", "
        + RouteText.of(call.route())
        + ", time to live "
        + timeToLive(call.timeToLive())
        + buffer(call.wantCurBestRoute(), "CurBestRoute")
        + buffer(call.wantPrevBestRoute(), "PrevBestRoute");
  }

  private String arguments(Operation.DeleteRoute call) {
    return names.of(call.clientHandle())
        + ", "
        + RouteText.of(call.route())
        + buffer(call.wantCurBestRoute(), "CurBestRoute");
  }

  private String arguments(Operation.BlockDeleteRoutes call) {
    return names.of(call.clientHandle())
        + ", "
        + EnumerationFlags.name(call.enumerationFlags())
        + criteria(call.enumerationFlags(), call.criteriaRoute());
  }

  private String arguments(Operation.DequeueRouteChangeMessage call) {
    return names.of(call.clientHandle())
        + buffer(call.wantCurBestRoute(), "CurBestRoute")
        + buffer(call.wantPrevBestRoute(), "PrevBestRoute");
  }

  private static String subset(int family, int flags, @Nullable Route criteria) {
    return family(family) + ", " + EnumerationFlags.name(flags) + criteria(flags, criteria);
  }

  private static String criteria(int flags, @Nullable Route criteria) {
    if (criteria == null) {
      return ", NULL";
    }
    return (flags & ~EnumerationFlags.RTM_ONLY_BEST_ROUTES) == 0
        ? ""
        : ", " + RouteText.of(criteria);
  }

  private static String family(int value) {
    return Family.ofValue(value).map(Family::name).orElse("family " + RouteText.number(value));
  }

  private static String registrationFlags(int flags) {
    return flags == RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE
        ? "RTM_PROTOCOL_SINGLE_ROUTE"
        : flags == 0 ? "0" : "flags 0x" + Integer.toHexString(flags).toUpperCase(Locale.ROOT);
  }

  private static String timeToLive(int seconds) {
    return seconds == TimeToLive.INFINITE ? "INFINITE" : Integer.toUnsignedString(seconds) + " s";
  }

  private static String buffer(boolean wanted, String name) {
    return wanted ? "" : ", " + name + " NULL";
  }
}
