package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.RtmFunction;

/** Words for values, for the sentences of deviations. */
final class Phrases {
  private Phrases() {}

  /** Describes a route by what identifies it and what decides whether it is the best. */
  static String route(Route route) {
    return "the route to %s via %s on interface %s by protocol %s with %s"
        .formatted(
            route.network(),
            route.nextHop(),
            number(route.interfaceId()),
            number(route.routingProtocol()),
            cost(route));
  }

  static String route(StoredRoute stored) {
    return route(stored.given.withRoutingProtocol(stored.protocol));
  }

  static String best(Best best) {
    Best settled = best.settled();
    if (settled instanceof StoredRoute route) {
      return route(route);
    }
    return settled instanceof OpenBest open ? "one of " + open.size() + " routes" : "no route";
  }

  private static String cost(Route route) {
    if (route instanceof IpRoute ip) {
      IpSpecificData data = ip.familySpecificData();
      return "metric " + number(data.metric()) + (data.type() == 2 ? " and FSD_Type 2" : "");
    }
    IpxSpecificData data = ((IpxRoute) route).familySpecificData();
    return "%d ticks and %d hops".formatted(data.tickCount(), data.hopCount());
  }

  /** Writes small numbers in decimal digits and others in hexadecimal. */
  static String number(int value) {
    return value >= 0 && value <= 99_999 ? Integer.toString(value) : "0x%08X".formatted(value);
  }

  static String handle(long handle) {
    return handle == 0 ? "NULL" : "0x" + Long.toHexString(handle);
  }

  static String family(int family) {
    return Family.ofValue(family).map(Family::name).orElse("family " + number(family));
  }

  static String data(ProtocolSpecificData data) {
    return "%s %s %s %s"
        .formatted(
            number(data.first()),
            number(data.second()),
            number(data.third()),
            number(data.fourth()));
  }

  static String subset(int flags) {
    return flags == 0 ? "all routes" : "the subset " + EnumerationFlags.name(flags);
  }

  static String outcome(RtmFunction function, ChangeOutcome outcome) {
    StringBuilder text = new StringBuilder(ReturnCode.name(outcome.error(), function));
    if (outcome.error() == ReturnCode.NO_ERROR
        || outcome.error() == ReturnCode.ERROR_MORE_MESSAGES) {
      text.append(" with ").append(RouteChange.name(outcome.flags()));
      append(text, "CurBestRoute", outcome.curBestRoute());
      append(text, "PrevBestRoute", outcome.prevBestRoute());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String member, @Nullable Route route) {
    if (route != null) {
      text.append(", ").append(member).append(" = ").append(route(route));
    }
  }

  static String outcome(RtmFunction function, HandleOutcome outcome) {
    return outcome.handle() == 0
        ? "NULL with " + ReturnCode.name(outcome.lastError(), function)
        : "the handle " + handle(outcome.handle());
  }

  static String outcome(RtmFunction function, RouteOutcome outcome) {
    String code = ReturnCode.name(outcome.error(), function);
    Route route = outcome.route();
    return outcome.error() == ReturnCode.NO_ERROR && route != null
        ? code + " with " + route(route)
        : code;
  }

  static String outcome(LookUpOutcome outcome) {
    if (!outcome.found()) {
      return "FALSE with " + ReturnCode.name(outcome.lastError(), RtmFunction.IS_ROUTE);
    }
    Route route = outcome.bestRoute();
    return route == null ? "TRUE" : "TRUE with " + route(route);
  }
}
