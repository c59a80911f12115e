package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/**
 * The parts of networks and next hops that identify routes, as numbers. Masks are not among them:
 * whether they count is open (TAB-8).
 */
final class Addresses {
  static final int ALL_ONES = 0xFFFFFFFF;

  private Addresses() {}

  static int number(Route route) {
    return route instanceof IpRoute ip
        ? ip.network().netNumber()
        : ((IpxRoute) route).network().netNumber();
  }

  /** Returns the network's mask; an IPX network is as good as one with all ones. */
  static int mask(Route route) {
    return route instanceof IpRoute ip ? ip.network().netMask() : ALL_ONES;
  }

  static int mask(Network network) {
    return network instanceof IpNetwork ip ? ip.netMask() : ALL_ONES;
  }

  /** Returns the address of the next hop without its mask. */
  static long hop(Route route) {
    return route instanceof IpRoute ip
        ? Integer.toUnsignedLong(ip.nextHop().netNumber())
        : ((IpxRoute) route).nextHop().mac();
  }

  static int hopMask(Route route) {
    return route instanceof IpRoute ip ? ip.nextHop().netMask() : ALL_ONES;
  }
}
