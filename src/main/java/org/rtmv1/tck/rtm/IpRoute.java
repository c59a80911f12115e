package org.rtmv1.tck.rtm;

/**
 * {@code RTM_IP_ROUTE}, 92 bytes.
 *
 * @param timeStamp {@code RR_TimeStamp}, a FILETIME
 * @param routingProtocol {@code RR_RoutingProtocol}
 * @param interfaceId {@code RR_InterfaceID}
 * @param protocolSpecificData {@code RR_ProtocolSpecificData}
 * @param network {@code RR_Network}
 * @param nextHop {@code RR_NextHopAddress}
 * @param familySpecificData {@code RR_FamilySpecificData}
 */
public record IpRoute(
    long timeStamp,
    int routingProtocol,
    int interfaceId,
    ProtocolSpecificData protocolSpecificData,
    IpNetwork network,
    IpNextHop nextHop,
    IpSpecificData familySpecificData)
    implements Route {
  @Override
  public Family family() {
    return Family.IP;
  }

  @Override
  public IpRoute withTimeStamp(long newTimeStamp) {
    return new IpRoute(
        newTimeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpRoute withRoutingProtocol(int newRoutingProtocol) {
    return new IpRoute(
        timeStamp,
        newRoutingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpRoute withInterfaceId(int newInterfaceId) {
    return new IpRoute(
        timeStamp,
        routingProtocol,
        newInterfaceId,
        protocolSpecificData,
        network,
        nextHop,
        familySpecificData);
  }

  @Override
  public IpRoute withProtocolSpecificData(ProtocolSpecificData newData) {
    return new IpRoute(
        timeStamp, routingProtocol, interfaceId, newData, network, nextHop, familySpecificData);
  }

  /** Returns a copy to another network. */
  public IpRoute withNetwork(IpNetwork newNetwork) {
    return new IpRoute(
        timeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        newNetwork,
        nextHop,
        familySpecificData);
  }

  /** Returns a copy through another next hop. */
  public IpRoute withNextHop(IpNextHop newNextHop) {
    return new IpRoute(
        timeStamp,
        routingProtocol,
        interfaceId,
        protocolSpecificData,
        network,
        newNextHop,
        familySpecificData);
  }

  /** Returns a copy with other family-specific data. */
  public IpRoute withFamilySpecificData(IpSpecificData newData) {
    return new IpRoute(
        timeStamp, routingProtocol, interfaceId, protocolSpecificData, network, nextHop, newData);
  }
}
