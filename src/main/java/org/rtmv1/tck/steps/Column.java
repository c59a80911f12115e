package org.rtmv1.tck.steps;

import java.util.Locale;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Route;

/** The columns of a table of routes; each writes its cell into a route and reads it back. */
enum Column {
  DESTINATION,
  VIA,
  INTERFACE,
  INTERFACE_ID,
  CLIENT,
  PROTOCOL,
  METRIC,
  TYPE,
  POLICY,
  NEXT_HOP_AS,
  PRIORITY,
  METRIC1,
  METRIC2,
  METRIC3,
  METRIC4,
  METRIC5,
  TICKS,
  HOPS,
  FLAGS,
  DATA,
  TIME_STAMP,
  TTL;

  private static final String HOST_MASK = "/32";

  static Column of(String header) {
    try {
      return valueOf(header.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("No table of routes has a column '" + header + "'.", e);
    }
  }

  /** Returns the column's name as feature files write it. */
  String header() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns {@code route} with {@code cell} in this column's member. */
  Route write(Route route, String cell, Names names) {
    return switch (this) {
      case DESTINATION -> RouteParts.withNetwork(route, Addresses.network(cell));
      case VIA -> RouteParts.withNextHop(route, Addresses.nextHop(cell));
      case INTERFACE -> route.withInterfaceId(names.interfaceId(Integer.parseInt(cell)));
      case INTERFACE_ID -> route.withInterfaceId(Addresses.dword(cell));
      case CLIENT -> route.withRoutingProtocol(names.client(cell).protocol());
      case PROTOCOL -> route.withRoutingProtocol(Addresses.dword(cell));
      case DATA -> route.withProtocolSpecificData(RouteParts.data(cell));
      case TIME_STAMP -> route.withTimeStamp(Long.decode(cell));
      case TTL -> route;
      default -> writeSpecific(route, Addresses.dword(cell));
    };
  }

  /** Returns this column's member of {@code route} as a cell. */
  String read(Route route, Names names) {
    return switch (this) {
      case DESTINATION -> route.network().toString();
      case VIA -> text(route.nextHop());
      case INTERFACE -> names.interfaceName(route.interfaceId());
      case INTERFACE_ID -> Integer.toUnsignedString(route.interfaceId());
      case CLIENT -> names.protocolOwner(route.family(), route.routingProtocol());
      case PROTOCOL -> Integer.toUnsignedString(route.routingProtocol());
      case DATA -> RouteParts.text(route.protocolSpecificData());
      case TIME_STAMP -> Long.toString(route.timeStamp());
      case TTL -> "";
      default -> readSpecific(route);
    };
  }

  private Route writeSpecific(Route route, int value) {
    return route instanceof IpRoute ip
        ? ip.withFamilySpecificData(IpMembers.write(ip.familySpecificData(), this, value))
        : RouteParts.withSpecific((IpxRoute) route, this, value);
  }

  private String readSpecific(Route route) {
    return route instanceof IpRoute ip
        ? Integer.toUnsignedString(IpMembers.read(ip.familySpecificData(), this))
        : RouteParts.specific((IpxRoute) route, this);
  }

  private static String text(NextHop nextHop) {
    String text = nextHop.toString();
    return text.endsWith(HOST_MASK) ? text.substring(0, text.length() - HOST_MASK.length()) : text;
  }
}
