package org.rtmv1.tck.reference;

import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Route;

/**
 * Decides which route structures have an invalid member; the documentation leaves that to the
 * implementation.
 */
final class RouteCheck {
  private RouteCheck() {}

  static boolean isValid(Route route, Family family) {
    if (route.family() != family) {
      return false;
    }
    if (route instanceof IpRoute ip) {
      int type = ip.familySpecificData().type();
      return type >= IpSpecificData.TYPE_OTHER && type <= IpSpecificData.TYPE_REMOTE;
    }
    int flags = ((IpxRoute) route).familySpecificData().flags();
    return (flags & ~IpxSpecificData.IPX_GLOBAL_CLIENT_WAN_ROUTE) == 0;
  }
}
