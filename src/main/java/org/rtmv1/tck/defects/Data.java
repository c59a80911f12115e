package org.rtmv1.tck.defects;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Route;

/** Family-specific data, altered. */
final class Data {
  private Data() {}

  static IpSpecificData with(IpSpecificData data, int policy, int metric) {
    return new IpSpecificData(
        data.type(),
        policy,
        data.nextHopAs(),
        data.priority(),
        metric,
        data.metric1(),
        data.metric2(),
        data.metric3(),
        data.metric4(),
        data.metric5(),
        data.flags());
  }

  /** Returns the data with a hop count made of the tick count. */
  static IpxSpecificData hopsOfTicks(IpxRoute route) {
    IpxSpecificData data = route.familySpecificData();
    return new IpxSpecificData(data.flags(), data.tickCount(), data.tickCount() / 2);
  }

  /** Returns FSD_Metric; zero for a route of another family. */
  static int metric(@Nullable Route route) {
    return route instanceof IpRoute ip ? ip.familySpecificData().metric() : 0;
  }
}
