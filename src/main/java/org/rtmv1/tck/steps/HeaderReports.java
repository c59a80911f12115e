package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;

/** What the public header says of layouts and constants, in the order of an agent's reports. */
final class HeaderReports {
  private static final String LAYOUT =
      """
      sizeof(RTM_IP_ROUTE) 92
      sizeof(RTM_IPX_ROUTE) 52
      sizeof(IP_NETWORK) 8
      sizeof(IPX_NETWORK) 4
      RTM_IP_ROUTE.RR_TimeStamp 0
      RTM_IP_ROUTE.RR_RoutingProtocol 8
      RTM_IP_ROUTE.RR_InterfaceID 12
      RTM_IP_ROUTE.RR_ProtocolSpecificData 16
      RTM_IP_ROUTE.RR_Network 32
      RTM_IP_ROUTE.RR_NextHopAddress 40
      RTM_IP_ROUTE.RR_FamilySpecificData 48
      RTM_IP_ROUTE.FSD_Type 48
      RTM_IP_ROUTE.FSD_Policy 52
      RTM_IP_ROUTE.FSD_NextHopAS 56
      RTM_IP_ROUTE.FSD_Priority 60
      RTM_IP_ROUTE.FSD_Metric 64
      RTM_IP_ROUTE.FSD_Metric1 68
      RTM_IP_ROUTE.FSD_Metric2 72
      RTM_IP_ROUTE.FSD_Metric3 76
      RTM_IP_ROUTE.FSD_Metric4 80
      RTM_IP_ROUTE.FSD_Metric5 84
      RTM_IP_ROUTE.FSD_Flags 88
      RTM_IPX_ROUTE.RR_TimeStamp 0
      RTM_IPX_ROUTE.RR_RoutingProtocol 8
      RTM_IPX_ROUTE.RR_InterfaceID 12
      RTM_IPX_ROUTE.RR_ProtocolSpecificData 16
      RTM_IPX_ROUTE.RR_Network 32
      RTM_IPX_ROUTE.RR_NextHopAddress 36
      RTM_IPX_ROUTE.RR_FamilySpecificData 44
      RTM_IPX_ROUTE.FSD_TickCount 48
      RTM_IPX_ROUTE.FSD_HopCount 50
      """;

  private static final String CONSTANTS =
      """
      RTM_PROTOCOL_FAMILY_IPX 0
      RTM_PROTOCOL_FAMILY_IP 1
      RTM_PROTOCOL_SINGLE_ROUTE 1
      RTM_NO_CHANGE 0
      RTM_ROUTE_ADDED 1
      RTM_ROUTE_DELETED 2
      RTM_ROUTE_CHANGED 3
      RTM_ONLY_THIS_NETWORK 1
      RTM_ONLY_THIS_INTERFACE 2
      RTM_ONLY_THIS_PROTOCOL 4
      RTM_ONLY_BEST_ROUTES 8
      INFINITE 4294967295
      NO_ERROR 0
      ERROR_INVALID_HANDLE 6
      ERROR_NOT_ENOUGH_MEMORY 8
      ERROR_INVALID_PARAMETER 87
      ERROR_CLIENT_ALREADY_EXISTS 183
      ERROR_MORE_MESSAGES 234
      ERROR_NO_MESSAGES 259
      ERROR_NO_ROUTES 259
      ERROR_NO_MORE_ROUTES 259
      ERROR_NO_SUCH_ROUTE 259
      ERROR_NO_SYSTEM_RESOURCES 1450
      IPX_GLOBAL_CLIENT_WAN_ROUTE 1
      IP_VALID_ROUTE 1
      RTM_CURRENT_BEST_ROUTE 1
      RTM_PREVIOUS_BEST_ROUTE 2
      """;

  private HeaderReports() {}

  static List<String> layout() {
    return LAYOUT.lines().toList();
  }

  static List<String> constants() {
    return CONSTANTS.lines().toList();
  }

  /** Returns the values of a report under the names of {@code documented}, one a line. */
  static List<String> named(List<Integer> report, List<String> documented) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < report.size(); i++) {
      String name =
          i < documented.size()
              ? documented.get(i).substring(0, documented.get(i).lastIndexOf(' '))
              : "value " + (i + 1);
      named.add(name + " " + Integer.toUnsignedString(report.get(i)));
    }
    return named;
  }
}
