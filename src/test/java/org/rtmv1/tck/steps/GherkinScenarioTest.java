package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rtmv1.tck.engine.CaseOutcome;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.Session;
import org.rtmv1.tck.engine.capsule.Capsule;
import org.rtmv1.tck.engine.capsule.GherkinScenario;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.engine.walk.CallSource;
import org.rtmv1.tck.engine.walk.Coverage;
import org.rtmv1.tck.engine.walk.ScriptRun;
import org.rtmv1.tck.reference.ReferenceProvider;
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
import org.rtmv1.tck.spi.Manifest;

@ResourceLock("the run in progress")
class GherkinScenarioTest {
  private static final RunSettings REFERENCE = RunSettings.of(new ReferenceProvider());

  private static final IpRoute IP_ROUTE =
      new IpRoute(
          -2,
          7,
          9,
          new ProtocolSpecificData(1, 2, 3, -4),
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80102, 0xFFFFFF00),
          new IpSpecificData(3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1));

  private static final IpxRoute IPX_ROUTE =
      new IpxRoute(
          0,
          0x20001,
          2,
          ProtocolSpecificData.NONE,
          new IpxNetwork(0x1A2B3C4D),
          new IpxNextHop(0x02000000000AL),
          new IpxSpecificData(1, 65535, 3));

  private static final long CLIENT = HandleSlot.of(1);
  private static final long ENUMERATION = HandleSlot.of(2);

  /** Every kind of step, in forms that walks do not have as well. */
  private static final List<Step> ODD_STEPS =
      List.of(
          Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 1, 1)),
          Step.Invoke.into(5, new Operation.RegisterClient(0, 9, 1, 0)),
          Step.Invoke.into(6, new Operation.RegisterClient(7, 9, 2, 0x10)),
          Step.Invoke.of(new Operation.AddRoute(CLIENT, IP_ROUTE, 60, true, false)),
          Step.Invoke.of(new Operation.DeleteRoute(CLIENT, IP_ROUTE, false)),
          Step.Invoke.of(new Operation.AddRoute(CLIENT, IP_ROUTE, -1, false, true)),
          Step.Invoke.of(new Operation.DeleteRoute(0, IPX_ROUTE, false)),
          Step.Invoke.of(new Operation.DequeueRouteChangeMessage(0xDEADL, false, true)),
          Step.Invoke.of(new Operation.BlockDeleteRoutes(CLIENT, 0xF, null)),
          Step.Invoke.of(new Operation.BlockDeleteRoutes(CLIENT, 5, IP_ROUTE)),
          Step.Invoke.of(new Operation.BlockDeleteRoutes(CLIENT, 0x10, IPX_ROUTE)),
          Step.Invoke.of(new Operation.AddRoute(CLIENT, IP_ROUTE, -1, true, true)),
          Step.Invoke.into(3, new Operation.IsRoute(1, IP_ROUTE.network(), true)),
          Step.Invoke.of(new Operation.IsRoute(1, IP_ROUTE.network(), false)),
          Step.Invoke.of(new Operation.IsRoute(9, IP_ROUTE.network(), true)),
          Step.Invoke.of(new Operation.GetNetworkCount(-1)),
          Step.Invoke.withRouteOf(3, new Operation.GetRouteAge(IP_ROUTE)),
          Step.Invoke.of(new Operation.GetRouteAge(IPX_ROUTE)),
          Step.Invoke.into(2, new Operation.CreateEnumerationHandle(1, 1, IP_ROUTE)),
          Step.Invoke.into(7, new Operation.CreateEnumerationHandle(1, 0, null)),
          Step.Invoke.into(8, new Operation.CreateEnumerationHandle(1, 0, IPX_ROUTE)),
          Step.Invoke.of(new Operation.EnumerateGetNextRoute(ENUMERATION)),
          Step.Invoke.of(new Operation.EnumerateGetNextRoute(HandleSlot.of(8))),
          Step.Invoke.of(new Operation.EnumerateGetNextRoute(CLIENT)),
          Step.Invoke.of(new Operation.CloseEnumerationHandle(ENUMERATION)),
          Step.Invoke.of(new Operation.CloseEnumerationHandle(ENUMERATION)),
          Step.Invoke.of(new Operation.GetFirstRoute(1, 8, IP_ROUTE)),
          Step.Invoke.of(new Operation.GetFirstRoute(5, 8, IP_ROUTE)),
          new Step.Invoke(new Operation.GetNextRoute(1, 8, IP_ROUTE), 4, 3),
          Step.Invoke.of(new Operation.DeregisterClient(ENUMERATION)),
          Step.Invoke.of(new Operation.DeregisterClient(0)),
          new Step.Advance(Duration.ofMillis(1500)),
          new Step.ObserveEvent(1),
          new Step.ArmShortage(1),
          Step.Invoke.of(new Operation.DeregisterClient(CLIENT)));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_scenario_makes_the_calls_of_its_walk(long seed) throws Exception {
    makesTheSameCalls(walk(seed, 600));
  }

  @Test
  void a_scenario_makes_calls_that_have_no_words() throws Exception {
    makesTheSameCalls(ODD_STEPS);
  }

  private void makesTheSameCalls(List<Step> steps) throws Exception {
    Happenings script = new Happenings();
    try (Session session = Session.open(REFERENCE.withTrace(script))) {
      ScriptRun run = new ScriptRun(session);
      steps.forEach(run::perform);
    }
    Files.writeString(folder.resolve("w.feature"), GherkinScenario.of(capsule(steps)));
    Happenings scenario = new Happenings();
    FeatureRun ran = FeatureRun.of(REFERENCE.withTrace(scenario), folder);
    assertThat(ran.failures()).isEmpty();
    assertThat(ran.ended(CaseOutcome.PASSED)).hasSize(1);
    assertThat(scenario.seen()).isEqualTo(script.seen());
  }

  private static Capsule capsule(List<Step> steps) {
    return new Capsule(
        "1",
        "sample",
        "7",
        42,
        new RequirementId("ADD-3"),
        "this",
        "that",
        steps,
        Collections.nCopies(steps.size(), ""));
  }

  private static List<Step> walk(long seed, int length) {
    Manifest manifest = REFERENCE.provider().manifest();
    CallSource source = new CallSource(manifest, seed, new Coverage(manifest));
    List<Step> steps = new ArrayList<>();
    try (Session session = Session.open(REFERENCE)) {
      ScriptRun run = new ScriptRun(session);
      while (steps.size() < length) {
        Step step = source.next();
        steps.add(step);
        run.perform(step);
        if (run.outcome() == null) {
          source.passed();
        } else {
          source.returned(run.outcome());
        }
      }
    }
    return steps;
  }
}
