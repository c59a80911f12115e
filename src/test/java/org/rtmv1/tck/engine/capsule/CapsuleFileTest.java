package org.rtmv1.tck.engine.capsule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

class CapsuleFileTest {
  private static final IpRoute IP_ROUTE =
      new IpRoute(
          -2,
          0xFFFFFFFF,
          1,
          new ProtocolSpecificData(1, 2, 3, -4),
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80101, 0xFFFFFFFF),
          new IpSpecificData(4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));

  private static final IpxRoute IPX_ROUTE =
      new IpxRoute(
          1,
          0x20001,
          2,
          ProtocolSpecificData.NONE,
          new IpxNetwork(0x1A2B3C4D),
          new IpxNextHop(0x02000000000AL),
          new IpxSpecificData(1, 65535, 3));

  private static final long CLIENT = HandleSlot.of(1);
  private static final long ENUMERATION = HandleSlot.of(2);

  private static final List<Step> EVERY_STEP =
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

  @Test
  void every_kind_of_step_is_read_back_as_it_was_written(@TempDir Path folder) throws Exception {
    Capsule capsule = capsule(EVERY_STEP);
    Path file = folder.resolve("c.json");
    CapsuleFile.write(capsule, file);
    assertThat(CapsuleFile.read(file)).isEqualTo(capsule);
  }

  @Test
  void a_capsule_reads_like_the_calls_it_holds() {
    assertThat(CapsuleFile.text(capsule(EVERY_STEP.subList(0, 1))))
        .isEqualTo(
            """
            {
              "format" : "rtmv1-capsule",
              "version" : 1,
              "kit" : "0.1.0",
              "subject" : {
                "name" : "sample",
                "version" : "7"
              },
              "seed" : 42,
              "requirement" : "REG-6",
              "expected" : "NULL",
              "butWas" : "a handle",
              "steps" : [ {
                "call" : "RtmRegisterClient",
                "as" : "h1",
                "ProtocolFamily" : 1,
                "RoutingProtocol" : 8,
                "ChangeEvent" : 1,
                "Flags" : 2147483649,
                "seen" : "NO_ERROR"
              } ]
            }
            """);
  }

  @Test
  void what_is_no_capsule_is_refused_with_the_place_and_the_reason() {
    String good = CapsuleFile.text(capsule(EVERY_STEP));
    refused("{", "the file is no JSON: Unexpected end-of-input: expected close marker for Object");
    refused("[]", "capsule is no JSON object");
    refused("{}", "the file does not say \"format\": \"rtmv1-capsule\", as a capsule does");
    refused(
        good.replace("\"version\" : 1,", "\"version\" : 2,"),
        "capsule.version is 2; this kit reads version 1");
    refused(
        good.replace("\"REG-6\"", "\"x\""),
        "capsule.requirement is wrong: 'x' is no requirement id");
    refused(
        good.replace("\"RtmGetRouteAge\"", "\"RtmX\""),
        "steps[9].call is 'RtmX', which is none of the 14 functions");
    refused(
        good.replace("\"0xdead\"", "\"x\""),
        "steps[3].ClientHandle is 'x'; a handle is NULL, h1, h2 … or 0x…");
    refused(
        good.replace("\"PT1.5S\"", "\"1 s\""),
        "steps[16].advance is '1 s'; it must look like PT5S");
    refused(
        good.replace("\"family\" : \"IPX\"", "\"family\" : \"DEC\""),
        "Route.family is 'DEC'; it must be IP or IPX");
    refused(
        good.replace("2147483649", "4294967296"),
        "steps[0].Flags holds 4294967296; a DWORD is a whole number");
    refused(
        good.replace("0x1A2B3C4D", "1A2B"),
        "Route.RR_Network.N_NetNumber is '1A2B'; it must look like 0x0A01000A");
    refused(
        good.replace("02:00:00:00:00:0A", "02"),
        "RR_NextHopAddress is '02'; it must look like 02:00:00:00:00:01");
    refused(
        good.replace("\"armShortage\"", "\"arm\""),
        "steps[18] says neither call, advance, observeEvent nor armShortage");
    refused(
        good.replaceAll("(?s)\"steps\" : \\[.*]", "\"steps\" : []"), "capsule.steps holds no step");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> CapsuleFile.parse(text))
        .isInstanceOf(MalformedCapsuleException.class)
        .hasMessageContaining(message);
  }

  private static Capsule capsule(List<Step> steps) {
    List<String> seen = Collections.nCopies(steps.size(), "NO_ERROR");
    return new Capsule(
        "0.1.0", "sample", "7", 42, new RequirementId("REG-6"), "NULL", "a handle", steps, seen);
  }
}
