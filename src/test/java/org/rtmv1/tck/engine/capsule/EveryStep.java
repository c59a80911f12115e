package org.rtmv1.tck.engine.capsule;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
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
import org.rtmv1.tck.rtm.RequirementId;

/** A script with every kind of step. */
final class EveryStep {
  static final IpRoute IP_ROUTE =
      new IpRoute(
          -2,
          0xFFFFFFFF,
          1,
          new ProtocolSpecificData(1, 2, 3, -4),
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80101, 0xFFFFFFFF),
          new IpSpecificData(4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));

  static final IpxRoute IPX_ROUTE =
      new IpxRoute(
          1,
          0x20001,
          2,
          ProtocolSpecificData.NONE,
          new IpxNetwork(0x1A2B3C4D),
          new IpxNextHop(0x02000000000AL),
          new IpxSpecificData(1, 65535, 3));

  static final long CLIENT = HandleSlot.of(1);
  private static final long ENUMERATION = HandleSlot.of(2);

  static final List<Step> STEPS =
      List.of(
          Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 1, 0x80000001)),
          Step.Invoke.of(new Operation.AddRoute(CLIENT, IP_ROUTE, 0xFFFFFFFF, true, false)),
          Step.Invoke.of(new Operation.DeleteRoute(0, IPX_ROUTE, false)),
          Step.Invoke.of(new Operation.DequeueRouteChangeMessage(0xDEADL, false, true)),
          Step.Invoke.of(new Operation.BlockDeleteRoutes(CLIENT, 0xF, null)),
          Step.Invoke.of(new Operation.BlockDeleteRoutes(CLIENT, 0, IPX_ROUTE)),
          Step.Invoke.into(3, new Operation.IsRoute(0, IPX_ROUTE.network(), true)),
          Step.Invoke.of(new Operation.IsRoute(1, IP_ROUTE.network(), false)),
          Step.Invoke.of(new Operation.GetNetworkCount(-1)),
          Step.Invoke.withRouteOf(3, new Operation.GetRouteAge(IP_ROUTE)),
          Step.Invoke.into(2, new Operation.CreateEnumerationHandle(1, 1, IP_ROUTE)),
          Step.Invoke.of(new Operation.EnumerateGetNextRoute(ENUMERATION)),
          Step.Invoke.of(new Operation.CloseEnumerationHandle(ENUMERATION)),
          Step.Invoke.of(new Operation.GetFirstRoute(1, 8, IP_ROUTE)),
          new Step.Invoke(new Operation.GetNextRoute(1, 8, IP_ROUTE), 4, 3),
          Step.Invoke.of(new Operation.DeregisterClient(CLIENT)),
          new Step.Advance(Duration.ofMillis(1500)),
          new Step.ObserveEvent(1),
          new Step.ArmShortage(2));

  private EveryStep() {}

  static Capsule capsule(List<Step> steps) {
    List<String> seen = Collections.nCopies(steps.size(), "NO_ERROR");
    return new Capsule(
        "0.1.0", "sample", "7", 42, new RequirementId("REG-6"), "NULL", "a handle", steps, seen);
  }
}
