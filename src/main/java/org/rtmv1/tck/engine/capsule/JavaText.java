package org.rtmv1.tck.engine.capsule;

import java.util.Locale;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/** Words of Java. */
final class JavaText {
  private static final int LARGEST_DECIMAL = 0xFFFF;

  private JavaText() {}

  /** Returns {@code text} in one line of printable ASCII without backslashes. */
  static String comment(String text) {
    return plain(text).replace('\\', '/');
  }

  /** Returns {@code text} as a string literal of printable ASCII. */
  static String literal(String text) {
    return '"' + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String dword(int value) {
    return Integer.compareUnsigned(value, LARGEST_DECIMAL) <= 0
        ? Integer.toString(value)
        : hex(value);
  }

  private static String hex(int value) {
    return String.format(Locale.ROOT, "0x%08X", value);
  }

  static String route(Route route) {
    if (route instanceof IpRoute ip) {
      return "new IpRoute(%s, new IpNextHop(%s, %s), %s)"
          .formatted(
              head(ip),
              hex(ip.nextHop().netNumber()),
              hex(ip.nextHop().netMask()),
              data(ip.familySpecificData()));
    }
    IpxRoute ipx = (IpxRoute) route;
    return "new IpxRoute(%s, new IpxNextHop(0x%012XL), %s)"
        .formatted(head(ipx), ipx.nextHop().mac(), data(ipx.familySpecificData()));
  }

  static String network(Network network) {
    return network instanceof IpNetwork ip
        ? "new IpNetwork(" + hex(ip.netNumber()) + ", " + hex(ip.netMask()) + ")"
        : "new IpxNetwork(" + hex(((IpxNetwork) network).netNumber()) + ")";
  }

  private static String head(Route route) {
    ProtocolSpecificData data = route.protocolSpecificData();
    String specific =
        data.equals(ProtocolSpecificData.NONE)
            ? "ProtocolSpecificData.NONE"
            : "new ProtocolSpecificData("
                + dwords(data.first(), data.second(), data.third(), data.fourth())
                + ")";
    return "%dL, %s, %s, %s, %s"
        .formatted(
            route.timeStamp(),
            dword(route.routingProtocol()),
            dword(route.interfaceId()),
            specific,
            network(route.network()));
  }

  private static String data(IpSpecificData data) {
    if (data.equals(IpSpecificData.remote(data.metric()))) {
      return "IpSpecificData.remote(" + dword(data.metric()) + ")";
    }
    return "new IpSpecificData("
        + dwords(data.type(), data.policy(), data.nextHopAs(), data.priority(), data.metric())
        + ", "
        + dwords(data.metric1(), data.metric2(), data.metric3(), data.metric4(), data.metric5())
        + ", "
        + dword(data.flags())
        + ")";
  }

  private static String data(IpxSpecificData data) {
    return "new IpxSpecificData(" + dwords(data.flags(), data.tickCount(), data.hopCount()) + ")";
  }

  private static String dwords(int... values) {
    StringBuilder text = new StringBuilder();
    for (int value : values) {
      text.append(text.length() == 0 ? "" : ", ").append(dword(value));
    }
    return text.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[^ -~]", "?");
  }
}
