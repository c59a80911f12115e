package org.rtmv1.tck.defects;

import java.util.function.UnaryOperator;
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

/**
 * A route in a witness, before it is known whose it is.
 *
 * @param ip the route in IP; the one in IPX is made of the same numbers
 */
record Way(IpRoute ip) {
  private static final int METRIC = 5;
  private static final int ALL_ONES = -1;
  private static final int NETWORK = 10 << 24 | 1 << 16 | 10;
  private static final int HOP = 192 << 24 | 168 << 16 | 1 << 8;
  private static final int IPX_NETWORK = 0x1A01001B;
  private static final long MAC = 0x020000000000L;
  private static final int LOW_BYTE = 0xFF;

  /** Returns a route to 10.1.n.10 with metric 5 by the first interface and next hop. */
  static Way to(int n) {
    return new Way(
        new IpRoute(
            0,
            0,
            1,
            ProtocolSpecificData.NONE,
            new IpNetwork(NETWORK | n << 8, ALL_ONES),
            new IpNextHop(HOP | 1, ALL_ONES),
            IpSpecificData.remote(METRIC)));
  }

  Way by(int interfaceId) {
    return new Way(ip.withInterfaceId(interfaceId));
  }

  Way via(int hop) {
    return new Way(ip.withNextHop(new IpNextHop(HOP | hop, ALL_ONES)));
  }

  Way metric(int metric) {
    return with(data -> data.withMetric(metric));
  }

  /** Returns a route with FSD_Policy, in IPX FSD_Flags, set to one. */
  Way policy() {
    return data(IpSpecificData.TYPE_REMOTE, 1, ip.familySpecificData().metric1());
  }

  Way type(int type) {
    return data(type, ip.familySpecificData().policy(), ip.familySpecificData().metric1());
  }

  Way metric1(int metric) {
    return data(IpSpecificData.TYPE_REMOTE, ip.familySpecificData().policy(), metric);
  }

  private Way data(int type, int policy, int metric1) {
    return with(
        old ->
            new IpSpecificData(type, policy, 0, 0, old.metric(), metric1, 0, 0, 0, 0, old.flags()));
  }

  private Way with(UnaryOperator<IpSpecificData> change) {
    return new Way(ip.withFamilySpecificData(change.apply(ip.familySpecificData())));
  }

  /** Returns a route with protocol-specific data. */
  Way noted(int first, int fourth) {
    return new Way(ip.withProtocolSpecificData(new ProtocolSpecificData(first, 0, 0, fourth)));
  }

  Way stamped(long timeStamp) {
    return new Way(ip.withTimeStamp(timeStamp));
  }

  Route of(Caller caller) {
    return in(caller.family()).withRoutingProtocol(caller.protocol());
  }

  Route in(Family family) {
    return family == Family.IP ? ip : ipx();
  }

  Network network(Family family) {
    return in(family).network();
  }

  private IpxRoute ipx() {
    IpSpecificData data = ip.familySpecificData();
    return new IpxRoute(
        ip.timeStamp(),
        0,
        ip.interfaceId(),
        ip.protocolSpecificData(),
        new IpxNetwork(IPX_NETWORK | (ip.network().netNumber() & LOW_BYTE << 8)),
        new IpxNextHop(MAC | (ip.nextHop().netNumber() & LOW_BYTE)),
        new IpxSpecificData(data.policy(), data.metric(), data.metric()));
  }
}
