package org.rtmv1.tck.engine.walk;

import org.rtmv1.tck.rtm.FamilySpecificData;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Route;

/** The members of a route whose values tell one route from another, or make one better. */
enum Member {
  PROTOCOL,
  NETWORK,
  INTERFACE,
  NEXT_HOP,
  DATA;

  /** Returns this member of a route. */
  Object of(Route route) {
    return switch (this) {
      case PROTOCOL -> route.routingProtocol();
      case NETWORK -> route.network();
      case INTERFACE -> route.interfaceId();
      case NEXT_HOP -> route.nextHop();
      case DATA -> route.familySpecificData();
    };
  }

  /** Returns the route with another value, one of the same family, in this member. */
  Route with(Route route, Object value) {
    return switch (this) {
      case PROTOCOL -> route.withRoutingProtocol((Integer) value);
      case INTERFACE -> route.withInterfaceId((Integer) value);
      default -> route instanceof IpRoute ip ? ofIp(ip, value) : ofIpx((IpxRoute) route, value);
    };
  }

  private Route ofIp(IpRoute route, Object value) {
    return switch (this) {
      case NETWORK -> route.withNetwork((IpNetwork) value);
      case NEXT_HOP -> route.withNextHop((IpNextHop) value);
      default -> route.withFamilySpecificData((IpSpecificData) value);
    };
  }

  private Route ofIpx(IpxRoute route, Object value) {
    return switch (this) {
      case NETWORK -> route.withNetwork((IpxNetwork) value);
      case NEXT_HOP -> route.withNextHop((IpxNextHop) value);
      default -> route.withFamilySpecificData((IpxSpecificData) value);
    };
  }

  /** Returns the value that stands at a place of a universe; places are few. */
  Object at(Universe universe, int place) {
    return switch (this) {
      case PROTOCOL -> universe.protocol(place);
      case NETWORK -> universe.destination(place);
      case INTERFACE -> universe.interfaceId(place);
      case NEXT_HOP -> universe.route(0, place, 0, 0).nextHop();
      case DATA -> universe.route(0, 0, place, 0).familySpecificData();
    };
  }

  /** Returns the number of places. */
  int places(Universe universe) {
    return switch (this) {
      case PROTOCOL -> universe.protocols();
      case NETWORK -> Universe.DESTINATIONS;
      case INTERFACE -> Universe.INTERFACES;
      case NEXT_HOP -> Universe.NEXT_HOPS;
      case DATA -> Universe.METRICS;
    };
  }

  /** Returns by how much the first data are worse; only data have an order of their own. */
  static int compare(FamilySpecificData one, FamilySpecificData other) {
    return one instanceof IpSpecificData ip && other instanceof IpSpecificData otherIp
        ? Integer.compareUnsigned(ip.metric(), otherIp.metric())
        : Integer.compare(
            ((IpxSpecificData) one).tickCount(), ((IpxSpecificData) other).tickCount());
  }
}
