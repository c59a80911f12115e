package org.rtmv1.tck.engine.capsule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.engine.RouteText;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/** The routes that a C program sends: one function for each, which fills in what is not zero. */
final class CRoutes {
  private final Map<Route, String> functions = new LinkedHashMap<>();

  /** Returns the expression that makes {@code route}. */
  String make(Route route) {
    return functions.computeIfAbsent(route, each -> "route" + (functions.size() + 1)) + "()";
  }

  /** Returns the functions that {@link #make} has named. */
  String text() {
    StringBuilder text = new StringBuilder();
    functions.forEach((route, name) -> text.append(function(route, name)).append('\n'));
    return text.toString();
  }

  private static String function(Route route, String name) {
    String type = "RTM_" + route.family().name() + "_ROUTE";
    List<String> lines = new ArrayList<>();
    set(lines, "RR_TimeStamp.dwLowDateTime", (int) route.timeStamp());
    set(lines, "RR_TimeStamp.dwHighDateTime", (int) (route.timeStamp() >>> Integer.SIZE));
    set(lines, "RR_RoutingProtocol", route.routingProtocol());
    set(lines, "RR_InterfaceID", route.interfaceId());
    setData(lines, route.protocolSpecificData());
    if (route instanceof IpRoute ip) {
      setIp(lines, ip);
    } else if (route instanceof IpxRoute ipx) {
      setIpx(lines, ipx);
    }
    return """
        /* %s */
        static %s %s(void)
        {
          %s route;

          memset(&route, 0, sizeof route);
        %s  return route;
        }
        """
        .formatted(CText.comment(RouteText.of(route)), type, name, type, String.join("", lines));
  }

  private static void setData(List<String> lines, ProtocolSpecificData data) {
    String member = "RR_ProtocolSpecificData.PSD_Data";
    set(lines, member + "[0]", data.first());
    set(lines, member + "[1]", data.second());
    set(lines, member + "[2]", data.third());
    set(lines, member + "[3]", data.fourth());
  }

  private static void setIp(List<String> lines, IpRoute route) {
    setAddress(lines, "RR_Network.N_NetNumber", route.network().netNumber());
    setAddress(lines, "RR_Network.N_NetMask", route.network().netMask());
    setAddress(lines, "RR_NextHopAddress.N_NetNumber", route.nextHop().netNumber());
    setAddress(lines, "RR_NextHopAddress.N_NetMask", route.nextHop().netMask());
    IpSpecificData data = route.familySpecificData();
    String member = "RR_FamilySpecificData.FSD_";
    set(lines, member + "Type", data.type());
    set(lines, member + "Policy", data.policy());
    set(lines, member + "NextHopAS", data.nextHopAs());
    set(lines, member + "Priority", data.priority());
    set(lines, member + "Metric", data.metric());
    set(lines, member + "Metric1", data.metric1());
    set(lines, member + "Metric2", data.metric2());
    set(lines, member + "Metric3", data.metric3());
    set(lines, member + "Metric4", data.metric4());
    set(lines, member + "Metric5", data.metric5());
    set(lines, member + "Flags", data.flags());
  }

  private static void setIpx(List<String> lines, IpxRoute route) {
    setAddress(lines, "RR_Network.N_NetNumber", route.network().netNumber());
    for (int i = 0; i < IpxNextHop.BITS / Byte.SIZE; i++) {
      int shift = IpxNextHop.BITS - Byte.SIZE * (i + 1);
      set(
          lines,
          "RR_NextHopAddress.NHA_Mac[" + i + "]",
          (int) (route.nextHop().mac() >> shift) & 0xFF);
    }
    set(lines, "RR_FamilySpecificData.FSD_Flags", route.familySpecificData().flags());
    set(lines, "RR_FamilySpecificData.FSD_TickCount", route.familySpecificData().tickCount());
    set(lines, "RR_FamilySpecificData.FSD_HopCount", route.familySpecificData().hopCount());
  }

  private static void setAddress(List<String> lines, String member, int value) {
    assign(lines, member, CText.hex(value));
  }

  private static void set(List<String> lines, String member, int value) {
    if (value != 0) {
      assign(lines, member, CText.dword(value));
    }
  }

  private static void assign(List<String> lines, String member, String value) {
    lines.add("  route." + member + " = " + value + ";\n");
  }
}
