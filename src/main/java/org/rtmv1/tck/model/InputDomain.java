package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/**
 * Tells input that every correct implementation must accept from input that it may refuse (INP-1).
 */
final class InputDomain {
  /** What the documentation says of some input. */
  enum Standing {
    /** It must be accepted. */
    INSIDE,
    /** It may be refused; what it means where it is accepted is clear. */
    EDGE,
    /** It may be refused, and where it is accepted anything may come of it. */
    OUTSIDE
  }

  private static final int LAST_UNICAST_OCTET = 223;

  private final LongSet interfaces;
  private final List<Route> invalidRoutes;

  InputDomain(Manifest manifest) {
    interfaces = LongSet.of(manifest.interfaces());
    invalidRoutes = manifest.invalidRoutes();
  }

  /** Tells whether the subject declares that it refuses this route (ADD-13). */
  boolean isDeclaredInvalid(Route route) {
    for (int i = 0; i < invalidRoutes.size(); i++) {
      if (isAlike(invalidRoutes.get(i), route)) {
        return true;
      }
    }
    return false;
  }

  /** Compares all members but the time stamp and the protocol, which the manager sets. */
  private static boolean isAlike(Route one, Route other) {
    return one.interfaceId() == other.interfaceId()
        && one.family() == other.family()
        && Addresses.number(one) == Addresses.number(other)
        && one.network().equals(other.network())
        && one.nextHop().equals(other.nextHop())
        && one.familySpecificData().equals(other.familySpecificData())
        && one.protocolSpecificData().equals(other.protocolSpecificData());
  }

  /** Returns the standing of a route's members, the protocol aside. */
  Standing standing(Route route) {
    Standing members = standingOfMembers(route);
    return members == Standing.INSIDE && !isUsualWay(route) ? Standing.EDGE : members;
  }

  /** Tells whether the standing of the route's members is {@link Standing#OUTSIDE}. */
  static boolean isOutside(Route route) {
    return standingOfMembers(route) == Standing.OUTSIDE;
  }

  private static Standing standingOfMembers(Route route) {
    return route instanceof IpRoute ip
        ? worse(standing(ip.network()), standing(ip.familySpecificData()))
        : standing((IpxRoute) route);
  }

  /** Tells whether a function may refuse these criteria, which some take NULL for (ENM-8). */
  boolean mayRefuse(@Nullable Route criteria) {
    return criteria == null || standing(criteria) != Standing.INSIDE || isDeclaredInvalid(criteria);
  }

  private boolean isUsualWay(Route route) {
    boolean usualHop =
        !(route instanceof IpRoute ip)
            || (ip.nextHop().netMask() == Addresses.ALL_ONES && isUnicast(ip.nextHop()));
    return usualHop && interfaces.has(route.interfaceId());
  }

  /** Returns the standing of a network that a call asks for. */
  static Standing standing(Network network) {
    if (!(network instanceof IpNetwork ip)) {
      return standingOfNumber(network.netNumber());
    }
    if ((ip.netNumber() & ~ip.netMask()) != 0 || !isContiguous(ip.netMask())) {
      return Standing.OUTSIDE;
    }
    return ip.netMask() == Addresses.ALL_ONES && isUnicast(ip.netNumber())
        ? Standing.INSIDE
        : Standing.EDGE;
  }

  private static Standing standing(IpSpecificData data) {
    if (data.flags() != IpSpecificData.IP_VALID_ROUTE
        || data.type() < IpSpecificData.TYPE_INVALID
        || data.type() > IpSpecificData.TYPE_REMOTE) {
      return Standing.OUTSIDE;
    }
    return data.type() == IpSpecificData.TYPE_INVALID ? Standing.EDGE : Standing.INSIDE;
  }

  private static Standing standing(IpxRoute route) {
    int flags = route.familySpecificData().flags();
    return (flags & ~IpxSpecificData.IPX_GLOBAL_CLIENT_WAN_ROUTE) != 0
        ? Standing.OUTSIDE
        : standingOfNumber(route.network().netNumber());
  }

  private static Standing standingOfNumber(int number) {
    return number >>> 24 != 0 && (number & 0xFF) != 0 && number != Addresses.ALL_ONES
        ? Standing.INSIDE
        : Standing.EDGE;
  }

  private static Standing worse(Standing one, Standing other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static boolean isUnicast(IpNextHop hop) {
    return isUnicast(hop.netNumber());
  }

  /** Tells whether the number is that of a host in either byte order. */
  private static boolean isUnicast(int number) {
    return isUnicastOctet(number >>> 24) && isUnicastOctet(number & 0xFF);
  }

  private static boolean isUnicastOctet(int octet) {
    return octet >= 1 && octet <= LAST_UNICAST_OCTET && octet != 127;
  }

  private static boolean isContiguous(int mask) {
    return mask == 0
        || Integer.numberOfTrailingZeros(mask) + Integer.bitCount(mask) == Integer.SIZE;
  }
}
