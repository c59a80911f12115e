package org.rtmv1.tck.steps;

import java.util.Arrays;
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
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/** Makes routes out of their parts. */
final class RouteParts {
  private static final IpNextHop IP_NEXT_HOP = (IpNextHop) Addresses.nextHop("192.168.1.1");
  private static final IpxNextHop IPX_NEXT_HOP =
      (IpxNextHop) Addresses.nextHop("02:00:00:00:00:01");

  private RouteParts() {}

  /** Returns the route that stands for one of which a scenario says no more. */
  static Route plain(Network network, int protocol, int interfaceId) {
    return network instanceof IpNetwork ip
        ? new IpRoute(
            0,
            protocol,
            interfaceId,
            ProtocolSpecificData.NONE,
            ip,
            IP_NEXT_HOP,
            IpSpecificData.remote(1))
        : new IpxRoute(
            0,
            protocol,
            interfaceId,
            ProtocolSpecificData.NONE,
            (IpxNetwork) network,
            IPX_NEXT_HOP,
            new IpxSpecificData(0, 1, 1));
  }

  /** Returns the destination of criteria that a scenario says nothing about. */
  static Network nowhere(Family family) {
    return Addresses.network(family == Family.IP ? "10.9.9.9/32" : "09090909");
  }

  static Route withNetwork(Route route, Network network) {
    return route instanceof IpRoute ip
        ? ip.withNetwork((IpNetwork) network)
        : ((IpxRoute) route).withNetwork((IpxNetwork) network);
  }

  static Route withNextHop(Route route, NextHop nextHop) {
    return route instanceof IpRoute ip
        ? ip.withNextHop((IpNextHop) nextHop)
        : ((IpxRoute) route).withNextHop((IpxNextHop) nextHop);
  }

  /** Reads one number, the first of four with zeros behind it, or all four. */
  static ProtocolSpecificData data(String cell) {
    String[] words = cell.strip().split("\\s+", -1);
    int[] numbers = new int[4];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Addresses.dword(words[i]);
    }
    return new ProtocolSpecificData(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  static String text(ProtocolSpecificData data) {
    int[] numbers = {data.first(), data.second(), data.third(), data.fourth()};
    return data.equals(new ProtocolSpecificData(data.first(), 0, 0, 0))
        ? Integer.toUnsignedString(data.first())
        : String.join(" ", Arrays.stream(numbers).mapToObj(Integer::toUnsignedString).toList());
  }

  static IpxRoute withSpecific(IpxRoute route, Column column, int value) {
    IpxSpecificData data = route.familySpecificData();
    return route.withFamilySpecificData(
        switch (column) {
          case METRIC -> new IpxSpecificData(data.flags(), value, value);
          case TICKS -> new IpxSpecificData(data.flags(), value, data.hopCount());
          case HOPS -> new IpxSpecificData(data.flags(), data.tickCount(), value);
          case FLAGS -> new IpxSpecificData(value, data.tickCount(), data.hopCount());
          default -> throw none(column);
        });
  }

  static String specific(IpxRoute route, Column column) {
    IpxSpecificData data = route.familySpecificData();
    return switch (column) {
      case METRIC ->
          data.tickCount() == data.hopCount()
              ? Integer.toString(data.tickCount())
              : data.tickCount() + " ticks and " + data.hopCount() + " hops";
      case TICKS -> Integer.toString(data.tickCount());
      case HOPS -> Integer.toString(data.hopCount());
      case FLAGS -> Integer.toUnsignedString(data.flags());
      default -> throw none(column);
    };
  }

  private static IllegalArgumentException none(Column column) {
    return new IllegalArgumentException("IPX routes have no " + column.header() + ".");
  }
}
