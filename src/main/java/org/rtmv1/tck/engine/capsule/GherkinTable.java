package org.rtmv1.tck.engine.capsule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;

/** Routes as tables of one row, with a column for each member that is not as usual. */
final class GherkinTable {
  private static final String USUAL_IP_HOP = "192.168.1.1";
  private static final String USUAL_IPX_HOP = "02:00:00:00:00:01";
  private static final String HOST_MASK = "/32";
  private static final int ORDINALS = 4;

  private final Map<String, String> cells = new LinkedHashMap<>();

  private GherkinTable() {}

  /**
   * Returns the two lines of the table.
   *
   * @param protocol the protocol that a route has unless its table says otherwise
   */
  static List<String> of(Route route, int protocol, int timeToLive) {
    GherkinTable table = new GherkinTable();
    table.cells.put("destination", route.network().toString());
    table.via(route);
    table.interfaceId(route.interfaceId());
    table.unusual("protocol", route.routingProtocol(), protocol);
    if (route instanceof IpRoute ip) {
      table.ip(ip.familySpecificData());
    } else if (route instanceof IpxRoute ipx) {
      table.ipx(ipx.familySpecificData());
    }
    table.rest(route);
    if (timeToLive != TimeToLive.INFINITE) {
      table.cells.put("ttl", Integer.toUnsignedString(timeToLive));
    }
    return table.lines();
  }

  private void via(Route route) {
    String hop = route.nextHop().toString();
    String text =
        hop.endsWith(HOST_MASK) ? hop.substring(0, hop.length() - HOST_MASK.length()) : hop;
    if (!text.equals(USUAL_IP_HOP) && !text.equals(USUAL_IPX_HOP)) {
      cells.put("via", text);
    }
  }

  /** The kit's usual identifiers are their ordinals; others are given as they are. */
  private void interfaceId(int identifier) {
    if (identifier < 1 || identifier > ORDINALS) {
      cells.put("interface id", Integer.toUnsignedString(identifier));
    } else if (identifier != 1) {
      cells.put("interface", Integer.toString(identifier));
    }
  }

  private void ip(IpSpecificData data) {
    unusual("metric", data.metric(), 1);
    unusual("type", data.type(), IpSpecificData.TYPE_REMOTE);
    unusual("policy", data.policy(), 0);
    unusual("next hop as", data.nextHopAs(), 0);
    unusual("priority", data.priority(), 0);
    unusual("metric1", data.metric1(), 0);
    unusual("metric2", data.metric2(), 0);
    unusual("metric3", data.metric3(), 0);
    unusual("metric4", data.metric4(), 0);
    unusual("metric5", data.metric5(), 0);
    unusual("flags", data.flags(), IpSpecificData.IP_VALID_ROUTE);
  }

  private void ipx(IpxSpecificData data) {
    unusual("ticks", data.tickCount(), 1);
    unusual("hops", data.hopCount(), 1);
    unusual("flags", data.flags(), 0);
  }

  private void rest(Route route) {
    ProtocolSpecificData data = route.protocolSpecificData();
    if (!data.equals(ProtocolSpecificData.NONE)) {
      cells.put(
          "data",
          "%s %s %s %s"
              .formatted(
                  Integer.toUnsignedString(data.first()),
                  Integer.toUnsignedString(data.second()),
                  Integer.toUnsignedString(data.third()),
                  Integer.toUnsignedString(data.fourth())));
    }
    if (route.timeStamp() != 0) {
      cells.put("time stamp", Long.toString(route.timeStamp()));
    }
  }

  private void unusual(String column, int value, int usual) {
    if (value != usual) {
      cells.put(column, Integer.toUnsignedString(value));
    }
  }

  private List<String> lines() {
    StringBuilder headers = new StringBuilder("|");
    StringBuilder row = new StringBuilder("|");
    cells.forEach(
        (header, cell) -> {
          int width = Math.max(header.length(), cell.length());
          headers.append(padded(header, width));
          row.append(padded(cell, width));
        });
    return List.of(headers.toString(), row.toString());
  }

  private static String padded(String text, int width) {
    return " " + text + " ".repeat(width - text.length()) + " |";
  }
}
