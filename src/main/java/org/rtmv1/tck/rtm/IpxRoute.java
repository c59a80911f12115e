package org.rtmv1.tck.rtm;

/**
 * {@code RTM_IPX_ROUTE}, 52 bytes.
 *
 * @param timeStamp {@code RR_TimeStamp}, a FILETIME
 * @param routingProtocol {@code RR_RoutingProtocol}
 * @param interfaceId {@code RR_InterfaceID}
 * @param protocolSpecificData {@code RR_ProtocolSpecificData}
 * @param network {@code RR_Network}
 * @param nextHop {@code RR_NextHopAddress}
 * @param familySpecificData {@code RR_FamilySpecificData}
 */
public record IpxRoute(
    long timeStamp,
    int routingProtocol,
    int interfaceId,
    ProtocolSpecificData protocolSpecificData,
    IpxNetwork network,
    IpxNextHop nextHop,
    IpxSpecificData familySpecificData)
    implements Route {
  @Override
  public Family family() {
    return Family.IPX;
  }

  @Override
  public IpxRoute withTimeStamp(long newTimeStamp) {
    return new IpxRoute(
        newTimeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpxRoute withRoutingProtocol(int newRoutingProtocol) {
    return new IpxRoute(
        timeStamp,
        newRoutingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpxRoute withInterfaceId(int newInterfaceId) {
    return new IpxRoute(
        timeStamp,
        routingProtocol,
        newInterfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpxRoute withProtocolSpecificData(ProtocolSpecificData newData) {
    return new IpxRoute(
        timeStamp, routingProtocol, interfaceId, newData, network, nextHop, familySpecificData);
  }

  /** Returns a copy to another network. */
  public IpxRoute withNetwork(IpxNetwork newNetwork) {
    return new IpxRoute(
        timeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        newNetwork,
        nextHop,
        familySpecificData);
  }

  /** Returns a copy through another next hop. */
  public IpxRoute withNextHop(IpxNextHop newNextHop) {
    return new IpxRoute(
        timeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        newNextHop,
        familySpecificData);
  }

  /** Returns a copy with other family-specific data. */
  public IpxRoute withFamilySpecificData(IpxSpecificData newData) {
    return new IpxRoute(
        timeStamp, routingProtocol, interfaceId, protocolSpecificData, network, nextHop, newData);
  }
}
