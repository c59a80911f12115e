package org.rtmv1.tck.engine;

import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Routes, calls and providers that the tests of the engine share. */
final class Samples {
  static final Manifest MANIFEST = Manifest.of("sample", "1");

  static final Route IP_ROUTE =
      new IpRoute(
          0,
          8,
          1,
          ProtocolSpecificData.NONE,
          new IpNetwork(0x0A010000, 0xFFFF0000),
          new IpNextHop(0x0A000001, 0xFFFFFFFF),
          IpSpecificData.remote(5));

  static final Route IPX_ROUTE =
      new IpxRoute(
          0,
          0x20001,
          2,
          new ProtocolSpecificData(1, 2, 3, 0x10000),
          new IpxNetwork(0xA),
          new IpxNextHop(0x0000_0C01_0203L),
          new IpxSpecificData(0, 2, 1));

  private Samples() {}

  static Operation registration(int event) {
    return new Operation.RegisterClient(1, 8, event, 0);
  }

  static Operation addition(long client) {
    return new Operation.AddRoute(client, IP_ROUTE, TimeToLive.INFINITE, true, true);
  }

  static RoutingTableManagerProvider provider(RoutingTableManager manager) {
    return new Provides(MANIFEST, manager);
  }

  /** A provider of one manager. */
  record Provides(Manifest manifest, RoutingTableManager manager)
      implements RoutingTableManagerProvider {
    @Override
    public RoutingTableManager open() {
      return manager;
    }
  }
}
