package org.rtmv1.tck.reference;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Opens reference implementations. */
public final class ReferenceProvider implements RoutingTableManagerProvider {
  private static final long NEVER_ISSUED = -1;
  private static final int ALL_ONES = 0xFFFFFFFF;

  private final boolean virtual;

  /** Creates a provider of managers that age routes on a virtual clock. */
  public ReferenceProvider() {
    this(true);
  }

  private ReferenceProvider(boolean virtual) {
    this.virtual = virtual;
  }

  /** Returns a provider of managers that age routes on the system's clock. */
  public static ReferenceProvider onTheRealClock() {
    return new ReferenceProvider(false);
  }

  @Override
  public Manifest manifest() {
    Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    if (!virtual) {
      capabilities.remove(Capability.VIRTUAL_CLOCK);
    }
    return Manifest.of("reference", "1")
        .withCapabilities(capabilities)
        .withNeverIssuedHandles(List.of(NEVER_ISSUED))
        .withInvalidRoutes(List.of(ipRouteOfNoType(), ipxRouteWithUnknownFlags()))
        .withClockGranularity(virtual ? Duration.ZERO : Duration.ofMillis(1));
  }

  @Override
  public RoutingTableManager open() {
    return new ReferenceManager(virtual ? new SteppedClock() : new SystemClock());
  }

  private static Route ipRouteOfNoType() {
    return new IpRoute(
        0,
        0,
        1,
        ProtocolSpecificData.NONE,
        new IpNetwork(0x0A01010A, ALL_ONES),
        new IpNextHop(0xC0A80101, ALL_ONES),
        new IpSpecificData(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, IpSpecificData.IP_VALID_ROUTE));
  }

  private static Route ipxRouteWithUnknownFlags() {
    return new IpxRoute(
        0,
        0,
        1,
        ProtocolSpecificData.NONE,
        new IpxNetwork(0x1A01011B),
        new IpxNextHop(0x020000000001L),
        new IpxSpecificData(0x80, 1, 1));
  }
}
