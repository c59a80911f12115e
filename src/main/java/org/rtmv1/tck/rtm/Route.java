package org.rtmv1.tck.rtm;

/**
 * A route structure of one of the two families (page {@code route-tables-and-route-table-entries}).
 */
public sealed interface Route permits IpRoute, IpxRoute {
  Family family();

  /** Returns {@code RR_TimeStamp}: a FILETIME, see {@link FileTime}. */
  long timeStamp();

  /** Returns {@code RR_RoutingProtocol}. */
  int routingProtocol();

  /** Returns {@code RR_InterfaceID}. */
  int interfaceId();

  /** Returns {@code RR_ProtocolSpecificData}. */
  ProtocolSpecificData protocolSpecificData();

  /** Returns {@code RR_Network}. */
  Network network();

  /** Returns {@code RR_NextHopAddress}. */
  NextHop nextHop();

  /** Returns {@code RR_FamilySpecificData}. */
  FamilySpecificData familySpecificData();

  Route withTimeStamp(long newTimeStamp);

  Route withRoutingProtocol(int newRoutingProtocol);

  Route withInterfaceId(int newInterfaceId);

  Route withProtocolSpecificData(ProtocolSpecificData newData);
}
