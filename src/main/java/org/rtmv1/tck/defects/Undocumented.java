package org.rtmv1.tck.defects;

import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** Tells routes apart that the documentation says nothing about. */
final class Undocumented {
  private static final int LOOPBACK = 127;
  private static final int FIRST_MULTICAST = 224;

  private final boolean swapped;

  Undocumented(Choices choices) {
    this.swapped = choices.include(Choice.CHECKS_SWAPPED_BYTES);
  }

  /** Tells whether the family-specific data of a route that is added are undocumented. */
  boolean isData(Route route) {
    if (route instanceof IpRoute ip) {
      int type = ip.familySpecificData().type();
      boolean valid = (ip.familySpecificData().flags() & IpSpecificData.IP_VALID_ROUTE) != 0;
      return !valid || type < IpSpecificData.TYPE_INVALID || type > IpSpecificData.TYPE_REMOTE;
    }
    int flags = ((IpxRoute) route).familySpecificData().flags();
    return (flags & ~IpxSpecificData.IPX_GLOBAL_CLIENT_WAN_ROUTE) != 0;
  }

  /** Tells whether a network is no unicast network with a contiguous mask and no host bits. */
  boolean isNetwork(Network network) {
    return network instanceof IpNetwork ip
        ? isIpNetwork(inOrder(ip.netNumber()), inOrder(ip.netMask()))
        : network.netNumber() == 0 || network.netNumber() == -1;
  }

  private static boolean isIpNetwork(int number, int mask) {
    int first = number >>> 24;
    boolean unicast = number == 0 || (first > 0 && first < FIRST_MULTICAST && first != LOOPBACK);
    boolean contiguous = Integer.bitCount(mask) == Integer.numberOfLeadingZeros(~mask);
    return !unicast || !contiguous || (number & ~mask) != 0;
  }

  private int inOrder(int value) {
    return swapped ? Integer.reverseBytes(value) : value;
  }
}
