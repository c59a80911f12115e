package org.rtmv1.tck.engine;

import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/**
 * Writes routes as a person reads them: destination, next hop, interface, protocol, metric, and of
 * the rest only what differs from a plain remote route's.
 */
public final class RouteText {
  private static final int LARGEST_DECIMAL = 0xFFFF;
  private static final String HOST_MASK = "/32";

  private RouteText() {}

  /** Returns one line about {@code route}; its time stamp is left out. */
  public static String of(Route route) {
    StringBuilder text = new StringBuilder();
    text.append(route.network()).append(" via ").append(nextHop(route));
    text.append(", interface ").append(number(route.interfaceId()));
    text.append(", protocol ").append(number(route.routingProtocol()));
    if (route instanceof IpRoute ip) {
      append(text, ip.familySpecificData());
    } else if (route instanceof IpxRoute ipx) {
      append(text, ipx.familySpecificData());
    }
    if (!route.protocolSpecificData().equals(ProtocolSpecificData.NONE)) {
      text.append(", data ").append(data(route.protocolSpecificData()));
    }
    return text.toString();
  }

  /** Returns an identifier in decimal, or in hexadecimal where it is large. */
  public static String number(int identifier) {
    return Integer.compareUnsigned(identifier, LARGEST_DECIMAL) <= 0
        ? Integer.toString(identifier)
        : "0x" + Integer.toHexString(identifier).toUpperCase(java.util.Locale.ROOT);
  }

  /** Returns the four numbers of protocol-specific data. */
  public static String data(ProtocolSpecificData data) {
    return "%s %s %s %s"
        .formatted(
            number(data.first()),
            number(data.second()),
            number(data.third()),
            number(data.fourth()));
  }

  private static String nextHop(Route route) {
    String text = route.nextHop().toString();
    return text.endsWith(HOST_MASK) ? text.substring(0, text.length() - HOST_MASK.length()) : text;
  }

  private static void append(StringBuilder text, IpSpecificData data) {
    text.append(", metric ").append(number(data.metric()));
    append(text, "type", data.type(), IpSpecificData.TYPE_REMOTE);
    append(text, "policy", data.policy(), 0);
    append(text, "next-hop AS", data.nextHopAs(), 0);
    append(text, "priority", data.priority(), 0);
    append(text, "metric1", data.metric1(), 0);
    append(text, "metric2", data.metric2(), 0);
    append(text, "metric3", data.metric3(), 0);
    append(text, "metric4", data.metric4(), 0);
    append(text, "metric5", data.metric5(), 0);
    append(text, "flags", data.flags(), IpSpecificData.IP_VALID_ROUTE);
  }

  private static void append(StringBuilder text, IpxSpecificData data) {
    text.append(", ticks ").append(data.tickCount()).append(", hops ").append(data.hopCount());
    append(text, "flags", data.flags(), 0);
  }

  private static void append(StringBuilder text, String name, int value, int usual) {
    if (value != usual) {
      text.append(", ").append(name).append(' ').append(number(value));
    }
  }
}
