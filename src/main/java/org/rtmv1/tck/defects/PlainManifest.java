package org.rtmv1.tck.defects;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Manifest;

/** What plain tables tell about themselves. */
final class PlainManifest {
  private static final String VERSION = "1";

  private PlainManifest() {}

  /**
   * Returns a manifest with every capability but thread-safety, and a route of each family that is
   * refused.
   */
  static Manifest named(String name) {
    return Manifest.of(name, VERSION)
        .withCapabilities(EnumSet.complementOf(EnumSet.of(Capability.THREAD_SAFE)))
        .withNeverIssuedHandles(List.of(PlainHandles.NEVER_ISSUED))
        .withInvalidRoutes(List.of(invalidIpRoute(), invalidIpxRoute()))
        .withClockGranularity(Duration.ZERO);
  }

  /** Returns a manifest as {@link #named}, with thread-safety declared. */
  static Manifest threadSafe(String name) {
    return named(name).withCapabilities(EnumSet.allOf(Capability.class));
  }

  /** Returns a route with an FSD_Type that is none of the documented ones. */
  static Route invalidIpRoute() {
    int noType = 99;
    IpSpecificData data =
        new IpSpecificData(noType, 0, 0, 0, 1, 0, 0, 0, 0, 0, IpSpecificData.IP_VALID_ROUTE);
    return new IpRoute(
        0,
        0,
        1,
        ProtocolSpecificData.NONE,
        new IpNetwork(0x0A01010A, -1),
        new IpNextHop(0xC0A80101, -1),
        data);
  }

  /** Returns a route with an undocumented bit in FSD_Flags. */
  static Route invalidIpxRoute() {
    return new IpxRoute(
        0,
        0,
        1,
        ProtocolSpecificData.NONE,
        new IpxNetwork(0x1A01011B),
        new IpxNextHop(0x020000000001L),
        new IpxSpecificData(0x40000000, 1, 1));
  }
}
