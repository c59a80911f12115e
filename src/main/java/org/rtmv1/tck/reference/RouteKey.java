package org.rtmv1.tck.reference;

import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Route;

/**
 * The identity of a route, ordered as pages {@code rtmgetfirstroute} and {@code rtmgetnextroute}
 * say: network number, routing protocol, interface, next hop. Numbers compare unsigned; the mask
 * stands behind the number that it belongs to.
 */
record RouteKey(int netNumber, int netMask, int protocol, int interfaceId, long nextHop)
    implements Comparable<RouteKey> {
  static RouteKey of(Route route, int protocol) {
    return new RouteKey(
        route.network().netNumber(),
        mask(route.network()),
        protocol,
        route.interfaceId(),
        number(route.nextHop()));
  }

  /** Returns the key before every key of a network. */
  static RouteKey before(Network network) {
    return new RouteKey(network.netNumber(), mask(network), 0, 0, 0);
  }

  boolean isOf(Network network) {
    return netNumber == network.netNumber() && netMask == mask(network);
  }

  private static int mask(Network network) {
    return network instanceof IpNetwork ip ? ip.netMask() : 0;
  }

  private static long number(NextHop hop) {
    return hop instanceof IpNextHop ip
        ? Integer.toUnsignedLong(ip.netNumber()) << Integer.SIZE
            | Integer.toUnsignedLong(ip.netMask())
        : ((IpxNextHop) hop).mac();
  }

  @Override
  public int compareTo(RouteKey other) {
    int order = Integer.compareUnsigned(netNumber, other.netNumber);
    if (order == 0) {
      order = Integer.compareUnsigned(netMask, other.netMask);
    }
    if (order == 0) {
      order = Integer.compareUnsigned(protocol, other.protocol);
    }
    if (order == 0) {
      order = Integer.compareUnsigned(interfaceId, other.interfaceId);
    }
    return order == 0 ? Long.compareUnsigned(nextHop, other.nextHop) : order;
  }
}
