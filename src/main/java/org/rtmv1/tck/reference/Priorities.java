package org.rtmv1.tck.reference;

import java.util.HashMap;
import java.util.Map;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.Route;

/** The priorities of routing protocols; a lower one is preferred. */
final class Priorities {
  private static final int USUAL = 120;
  private static final int SPREAD = 50;

  private final Map<Integer, Integer> set = new HashMap<>();

  void set(int protocol, int priority) {
    set.put(protocol, priority);
  }

  /** Returns the route with the priority of its protocol; IPX routes have none. */
  Route apply(Route route) {
    if (route instanceof IpRoute ip) {
      return ip.withFamilySpecificData(
          ip.familySpecificData().withPriority(of(ip.routingProtocol())));
    }
    return route;
  }

  private int of(int protocol) {
    Integer priority = set.get(protocol);
    return priority == null ? USUAL + Integer.remainderUnsigned(protocol, SPREAD) : priority;
  }
}
