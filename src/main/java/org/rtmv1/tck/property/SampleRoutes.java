package org.rtmv1.tck.property;

import java.util.List;
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
import org.rtmv1.tck.spi.Manifest;

/** Routes of one family, named by small numbers, that every implementation must take. */
final class SampleRoutes {
  private static final int ALL_ONES = 0xFFFFFFFF;

  private final Family family;
  private final Manifest manifest;

  SampleRoutes(Family family, Manifest manifest) {
    this.family = family;
    this.manifest = manifest;
  }

  Network network(int destination) {
    return family == Family.IP
        ? new IpNetwork(10 << 24 | (1 + destination) << 16 | 1 << 8 | 10, ALL_ONES)
        : new IpxNetwork(0x1A << 24 | (1 + destination) << 8 | 0x1B);
  }

  /** Returns the route to a destination on an interface, via a next hop, with a metric from 1. */
  Route route(int destination, int interfaceIndex, int nextHop, int metric) {
    int interfaceId = manifest.interfaces().get(interfaceIndex);
    return family == Family.IP
        ? ip(destination, interfaceId, nextHop, metric)
        : ipx(destination, interfaceId, nextHop, metric);
  }

  private Route ip(int destination, int interfaceId, int nextHop, int metric) {
    return new IpRoute(
        0,
        0,
        interfaceId,
        ProtocolSpecificData.NONE,
        (IpNetwork) network(destination),
        new IpNextHop(0xC0A80101 + nextHop, ALL_ONES),
        new IpSpecificData(
            IpSpecificData.TYPE_REMOTE,
            0,
            0,
            0,
            metric,
            0,
            0,
            0,
            0,
            0,
            IpSpecificData.IP_VALID_ROUTE));
  }

  private Route ipx(int destination, int interfaceId, int nextHop, int metric) {
    return new IpxRoute(
        0,
        0,
        interfaceId,
        ProtocolSpecificData.NONE,
        (IpxNetwork) network(destination),
        new IpxNextHop(0x020000000001L + nextHop),
        new IpxSpecificData(0, metric, metric));
  }

  /** Returns what tells one route from another. */
  static List<Object> identity(Route route) {
    return List.of(route.network(), route.routingProtocol(), route.interfaceId(), route.nextHop());
  }
}
