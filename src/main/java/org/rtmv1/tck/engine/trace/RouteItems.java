package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/** Routes and networks as lists of their members; the length tells the family. */
final class RouteItems {
  private static final int IPX_MEMBERS = 12;
  private static final int IP_MEMBERS = 22;
  private static final int USHORT_BITS = 16;

  private RouteItems() {}

  static void write(JsonGenerator json, @Nullable Route route) throws IOException {
    if (route == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    json.writeNumber(route.timeStamp());
    ProtocolSpecificData data = route.protocolSpecificData();
    dwords(json, route.routingProtocol(), route.interfaceId());
    dwords(json, data.first(), data.second(), data.third(), data.fourth());
    if (route instanceof IpRoute ip) {
      writeIp(json, ip);
    } else if (route instanceof IpxRoute ipx) {
      writeIpx(json, ipx);
    }
    json.writeEndArray();
  }

  static void write(JsonGenerator json, Network network) throws IOException {
    json.writeStartArray();
    dwords(json, network.netNumber());
    if (network instanceof IpNetwork ip) {
      dwords(json, ip.netMask());
    }
    json.writeEndArray();
  }

  private static void writeIp(JsonGenerator json, IpRoute route) throws IOException {
    dwords(json, route.network().netNumber(), route.network().netMask());
    dwords(json, route.nextHop().netNumber(), route.nextHop().netMask());
    IpSpecificData data = route.familySpecificData();
    dwords(json, data.type(), data.policy(), data.nextHopAs(), data.priority(), data.metric());
    dwords(json, data.metric1(), data.metric2(), data.metric3(), data.metric4(), data.metric5());
    dwords(json, data.flags());
  }

  private static void writeIpx(JsonGenerator json, IpxRoute route) throws IOException {
    dwords(json, route.network().netNumber());
    json.writeNumber(route.nextHop().mac());
    IpxSpecificData data = route.familySpecificData();
    dwords(json, data.flags(), data.tickCount(), data.hopCount());
  }

  static void dwords(JsonGenerator json, int... values) throws IOException {
    for (int value : values) {
      json.writeNumber(Integer.toUnsignedLong(value));
    }
  }

  static Route read(JsonNode list) throws GarbledException {
    Items items = new Items("route", list);
    if (list.size() != IP_MEMBERS && list.size() != IPX_MEMBERS) {
      throw new GarbledException(
          "has a route of " + list.size() + " members; an IP route has 22, an IPX route 12");
    }
    long timeStamp = items.number();
    int protocol = items.dword();
    int interfaceId = items.dword();
    ProtocolSpecificData data =
        new ProtocolSpecificData(items.dword(), items.dword(), items.dword(), items.dword());
    return list.size() == IP_MEMBERS
        ? new IpRoute(
            timeStamp,
            protocol,
            interfaceId,
            data,
            new IpNetwork(items.dword(), items.dword()),
            new IpNextHop(items.dword(), items.dword()),
            readIpData(items))
        : new IpxRoute(
            timeStamp,
            protocol,
            interfaceId,
            data,
            new IpxNetwork(items.dword()),
            new IpxNextHop(items.number(IpxNextHop.BITS)),
            readIpxData(items));
  }

  private static IpSpecificData readIpData(Items items) throws GarbledException {
    return new IpSpecificData(
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword(),
        items.dword());
  }

  private static IpxSpecificData readIpxData(Items items) throws GarbledException {
    return new IpxSpecificData(
        items.dword(), (int) items.number(USHORT_BITS), (int) items.number(USHORT_BITS));
  }

  static Network readNetwork(JsonNode list) throws GarbledException {
    Items items = new Items("network", list);
    int number = items.dword();
    return items.hasNext() ? new IpNetwork(number, items.dword()) : new IpxNetwork(number);
  }
}
