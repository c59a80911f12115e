package org.rtmv1.tck.engine.capsule;

/** The C functions that word routes, as {@link org.rtmv1.tck.engine.RouteText} does. */
final class CRouteFunctions {
  static final String QUAD =
      """
      static void say_quad(DWORD number)
      {
        say("%lu.%lu.%lu.%lu", (unsigned long)(number >> 24), (unsigned long)(number >> 16 & 0xFF),
            (unsigned long)(number >> 8 & 0xFF), (unsigned long)(number & 0xFF));
      }
      """;

  static final String MASK =
      """
      static void say_mask(DWORD mask)
      {
        int length = 0;

        while (length < 32 && (mask << length & 0x80000000) != 0) {
          length++;
        }
        say("/");
        if (mask == (length == 0 ? 0 : 0xFFFFFFFF << (32 - length) & 0xFFFFFFFF)) {
          say("%d", length);
        } else {
          say_quad(mask);
        }
      }
      """;

  static final String IP =
      """
      static void say_ip(const char *before, const RTM_IP_ROUTE *route)
      {
        const IP_SPECIFIC_DATA *data = &route->RR_FamilySpecificData;

        say("%s", before);
        say_quad(route->RR_Network.N_NetNumber);
        say_mask(route->RR_Network.N_NetMask);
        say(" via ");
        say_quad(route->RR_NextHopAddress.N_NetNumber);
        if (route->RR_NextHopAddress.N_NetMask != 0xFFFFFFFF) {
          say_mask(route->RR_NextHopAddress.N_NetMask);
        }
        say(", interface ");
        say_number(route->RR_InterfaceID);
        say(", protocol ");
        say_number(route->RR_RoutingProtocol);
        say(", metric ");
        say_number(data->FSD_Metric);
        say_unusual("type", data->FSD_Type, 4);
        say_unusual("policy", data->FSD_Policy, 0);
        say_unusual("next-hop AS", data->FSD_NextHopAS, 0);
        say_unusual("priority", data->FSD_Priority, 0);
        say_unusual("metric1", data->FSD_Metric1, 0);
        say_unusual("metric2", data->FSD_Metric2, 0);
        say_unusual("metric3", data->FSD_Metric3, 0);
        say_unusual("metric4", data->FSD_Metric4, 0);
        say_unusual("metric5", data->FSD_Metric5, 0);
        say_unusual("flags", data->FSD_Flags, IP_VALID_ROUTE);
        say_data(route->RR_ProtocolSpecificData.PSD_Data);
      }
      """;

  static final String IPX =
      """
      static void say_ipx(const char *before, const RTM_IPX_ROUTE *route)
      {
        const BYTE *mac = route->RR_NextHopAddress.NHA_Mac;
        const IPX_SPECIFIC_DATA *data = &route->RR_FamilySpecificData;

        say("%s%08lX via %02X:%02X:%02X:%02X:%02X:%02X", before, (unsigned long)route->RR_Network.N_NetNumber,
            mac[0], mac[1], mac[2], mac[3], mac[4], mac[5]);
        say(", interface ");
        say_number(route->RR_InterfaceID);
        say(", protocol ");
        say_number(route->RR_RoutingProtocol);
        say(", ticks %u, hops %u", data->FSD_TickCount, data->FSD_HopCount);
        say_unusual("flags", data->FSD_Flags, 0);
        say_data(route->RR_ProtocolSpecificData.PSD_Data);
      }
      """;

  private CRouteFunctions() {}
}
