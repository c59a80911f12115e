package org.rtmv1.tck.model;

import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;

/**
 * Compares family-specific data, but for FSD_Priority, which the manager sets (page {@code
 * ip-specific-data}).
 */
final class SignificantData {
  private SignificantData() {}

  static boolean same(Route one, Route other) {
    if (one instanceof IpRoute a && other instanceof IpRoute b) {
      return same(a.familySpecificData(), b.familySpecificData());
    }
    return one instanceof IpxRoute a
        && other instanceof IpxRoute b
        && a.familySpecificData().flags() == b.familySpecificData().flags()
        && a.familySpecificData().tickCount() == b.familySpecificData().tickCount()
        && a.familySpecificData().hopCount() == b.familySpecificData().hopCount();
  }

  /** Compares the protocol-specific data, which is not significant. */
  static boolean sameOfProtocol(Route one, Route other) {
    ProtocolSpecificData a = one.protocolSpecificData();
    ProtocolSpecificData b = other.protocolSpecificData();
    return a.first() == b.first()
        && a.second() == b.second()
        && a.third() == b.third()
        && a.fourth() == b.fourth();
  }

  @SuppressWarnings("ReferenceEquality") // what a caller passed often comes back as it was
  private static boolean same(IpSpecificData a, IpSpecificData b) {
    return a == b || sameMembers(a, b);
  }

  private static boolean sameMembers(IpSpecificData a, IpSpecificData b) {
    return a.metric() == b.metric()
        && a.type() == b.type()
        && a.policy() == b.policy()
        && a.nextHopAs() == b.nextHopAs()
        && a.flags() == b.flags()
        && sameFurtherMetrics(a, b);
  }

  private static boolean sameFurtherMetrics(IpSpecificData a, IpSpecificData b) {
    return a.metric1() == b.metric1()
        && a.metric2() == b.metric2()
        && a.metric3() == b.metric3()
        && a.metric4() == b.metric4()
        && a.metric5() == b.metric5();
  }

  /** Returns FSD_Priority, 0 for a route of a family that has none. */
  static int priority(Route route) {
    return route instanceof IpRoute ip ? ip.familySpecificData().priority() : 0;
  }
}
