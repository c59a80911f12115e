package org.rtmv1.tck.engine.capsule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rtmv1.tck.rtm.Family;
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

/** Routes and networks as JSON, member by member under the names of the header. */
final class RouteJson {
  private RouteJson() {}

  static ObjectNode write(Route route) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", route.family().name());
    json.put("RR_TimeStamp", route.timeStamp());
    json.put("RR_RoutingProtocol", Integer.toUnsignedLong(route.routingProtocol()));
    json.put("RR_InterfaceID", Integer.toUnsignedLong(route.interfaceId()));
    ProtocolSpecificData data = route.protocolSpecificData();
    numbers(
        json, "RR_ProtocolSpecificData", data.first(), data.second(), data.third(), data.fourth());
    json.set("RR_Network", write(route.network()));
    if (route instanceof IpRoute ip) {
      writeIp(ip, json);
    } else if (route instanceof IpxRoute ipx) {
      writeIpx(ipx, json);
    }
    return json;
  }

  static ObjectNode write(Network network) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", network.family().name());
    json.put("N_NetNumber", hex(network.netNumber()));
    if (network instanceof IpNetwork ip) {
      json.put("N_NetMask", hex(ip.netMask()));
    }
    return json;
  }

  private static void writeIp(IpRoute route, ObjectNode json) {
    ObjectNode hop = json.putObject("RR_NextHopAddress");
    hop.put("N_NetNumber", hex(route.nextHop().netNumber()));
    hop.put("N_NetMask", hex(route.nextHop().netMask()));
    IpSpecificData data = route.familySpecificData();
    numbers(
        json,
        "RR_FamilySpecificData",
        data.type(),
        data.policy(),
        data.nextHopAs(),
        data.priority(),
        data.metric(),
        data.metric1(),
        data.metric2(),
        data.metric3(),
        data.metric4(),
        data.metric5(),
        data.flags());
  }

  private static void writeIpx(IpxRoute route, ObjectNode json) {
    json.put("RR_NextHopAddress", route.nextHop().toString());
    IpxSpecificData data = route.familySpecificData();
    numbers(json, "RR_FamilySpecificData", data.flags(), data.tickCount(), data.hopCount());
  }

  private static void numbers(ObjectNode json, String name, int... values) {
    var array = json.putArray(name);
    for (int value : values) {
      array.add(Integer.toUnsignedLong(value));
    }
  }

  static Route read(JsonNode json, String where) throws MalformedCapsuleException {
    Fields fields = new Fields(json, where);
    int[] data = fields.dwords("RR_ProtocolSpecificData", 4);
    ProtocolSpecificData specific = new ProtocolSpecificData(data[0], data[1], data[2], data[3]);
    return family(fields) == Family.IP ? readIp(fields, specific) : readIpx(fields, specific);
  }

  static Network readNetwork(JsonNode json, String where) throws MalformedCapsuleException {
    Fields fields = new Fields(json, where);
    int number = fields.hex("N_NetNumber");
    return family(fields) == Family.IP
        ? new IpNetwork(number, fields.hex("N_NetMask"))
        : new IpxNetwork(number);
  }

  private static IpRoute readIp(Fields fields, ProtocolSpecificData specific)
      throws MalformedCapsuleException {
    Fields hop = fields.object("RR_NextHopAddress");
    Fields network = fields.object("RR_Network");
    int[] data = fields.dwords("RR_FamilySpecificData", 11);
    return new IpRoute(
        fields.number("RR_TimeStamp"),
        fields.dword("RR_RoutingProtocol"),
        fields.dword("RR_InterfaceID"),
        specific,
        new IpNetwork(network.hex("N_NetNumber"), network.hex("N_NetMask")),
        new IpNextHop(hop.hex("N_NetNumber"), hop.hex("N_NetMask")),
        new IpSpecificData(
            data[0], data[1], data[2], data[3], data[4], data[5], data[6], data[7], data[8],
            data[9], data[10]));
  }

  private static IpxRoute readIpx(Fields fields, ProtocolSpecificData specific)
      throws MalformedCapsuleException {
    int[] data = fields.dwords("RR_FamilySpecificData", 3);
    return new IpxRoute(
        fields.number("RR_TimeStamp"),
        fields.dword("RR_RoutingProtocol"),
        fields.dword("RR_InterfaceID"),
        specific,
        new IpxNetwork(fields.object("RR_Network").hex("N_NetNumber")),
        new IpxNextHop(fields.mac("RR_NextHopAddress")),
        new IpxSpecificData(data[0], data[1] & 0xFFFF, data[2] & 0xFFFF));
  }

  private static Family family(Fields fields) throws MalformedCapsuleException {
    String name = fields.text("family");
    if (name.equals(Family.IP.name())) {
      return Family.IP;
    }
    if (name.equals(Family.IPX.name())) {
      return Family.IPX;
    }
    throw fields.malformed("family", "is '" + name + "'; it must be IP or IPX");
  }

  private static String hex(int value) {
    return String.format("0x%08X", value);
  }
}
