package org.rtmv1.tck.engine.doctor;

import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

/** The calls of an examination in one family. */
final class Samples {
  private static final int ALL_ONES = 0xFFFFFFFF;
  private static final ProtocolSpecificData DATA =
      new ProtocolSpecificData(0x01020304, 0x7FFFFFFF, 0x80000000, ALL_ONES);

  private final Family family;
  private final Manifest manifest;

  Samples(Family family, Manifest manifest) {
    this.family = family;
    this.manifest = manifest;
  }

  Operation register(int protocol, int event) {
    return new Operation.RegisterClient(
        family.value(), manifest.protocols(family).get(protocol), event, 0);
  }

  long handle(Outcome registration) {
    return ((HandleOutcome) registration).handle();
  }

  Operation add(long client, Route route) {
    return new Operation.AddRoute(client, route, TimeToLive.INFINITE, true, true);
  }

  Operation first() {
    return new Operation.GetFirstRoute(family.value(), 0, everyField());
  }

  Operation lookUp() {
    return new Operation.IsRoute(family.value(), everyField().network(), true);
  }

  Operation enumeration() {
    return new Operation.CreateEnumerationHandle(family.value(), 0, everyField());
  }

  /** Returns a call of each function that takes a handle. */
  List<Operation> callsWith(long handle) {
    return List.of(
        new Operation.DeregisterClient(handle),
        add(handle, everyField()),
        new Operation.DeleteRoute(handle, everyField(), true),
        new Operation.BlockDeleteRoutes(handle, 0, everyField()),
        new Operation.DequeueRouteChangeMessage(handle, true, true),
        new Operation.EnumerateGetNextRoute(handle),
        new Operation.CloseEnumerationHandle(handle));
  }

  /** Returns a route of which every field has a value of its own. */
  Route everyField() {
    int interfaceId = manifest.interfaces().get(1);
    return family == Family.IP
        ? new IpRoute(
            0,
            0,
            interfaceId,
            DATA,
            new IpNetwork(0x0A01020B, ALL_ONES),
            new IpNextHop(0xC0A80105, ALL_ONES),
            new IpSpecificData(
                IpSpecificData.TYPE_REMOTE,
                21,
                22,
                0,
                23,
                24,
                25,
                26,
                27,
                28,
                IpSpecificData.IP_VALID_ROUTE))
        : new IpxRoute(
            0,
            0,
            interfaceId,
            DATA,
            new IpxNetwork(0x1A02031B),
            new IpxNextHop(0x02A1B2C3D4E5L),
            new IpxSpecificData(IpxSpecificData.IPX_GLOBAL_CLIENT_WAN_ROUTE, 40_000, 3));
  }
}
