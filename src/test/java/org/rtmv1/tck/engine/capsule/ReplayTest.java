package org.rtmv1.tck.engine.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.TimeToLive;
import org.rtmv1.tck.spi.Manifest;

class ReplayTest {
  private static final RunSettings REFERENCE = RunSettings.of(new ReferenceProvider());

  @Test
  void each_step_tells_what_it_showed() {
    long client = HandleSlot.of(1);
    long observer = HandleSlot.of(2);
    List<Step> steps =
        List.of(
            Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 0, 0)),
            Step.Invoke.into(2, new Operation.RegisterClient(1, 13, 1, 0)),
            Step.Invoke.into(3, new Operation.RegisterClient(1, 13, 0, 0)),
            Step.Invoke.of(
                new Operation.AddRoute(
                    client, EveryStep.IP_ROUTE, TimeToLive.INFINITE, false, false)),
            new Step.ObserveEvent(1),
            new Step.ObserveEvent(2),
            new Step.Advance(Duration.ofSeconds(5)),
            Step.Invoke.into(4, new Operation.IsRoute(1, EveryStep.IP_ROUTE.network(), true)),
            Step.Invoke.withRouteOf(4, new Operation.GetRouteAge(EveryStep.IP_ROUTE)),
            Step.Invoke.of(new Operation.DeregisterClient(HandleSlot.of(3))),
            Step.Invoke.of(new Operation.DequeueRouteChangeMessage(observer, false, false)));
    Replay replay = Replay.of(steps, REFERENCE);
    assertThat(replay.finding()).isEmpty();
    assertThat(replay.seen())
        .containsExactly(
            "handle",
            "handle",
            "NULL, ERROR_CLIENT_ALREADY_EXISTS",
            "NO_ERROR, RTM_ROUTE_ADDED",
            "signalled",
            Replay.LEFT_OUT,
            "",
            "TRUE, 10.1.0.10/32 via 192.168.1.1, interface 1, protocol 8, metric 4, policy 1,"
                + " next-hop AS 2, priority 128, metric1 5, metric2 6, metric3 7, metric4 8,"
                + " metric5 9, data 1 2 3 0xFFFFFFFC",
            "5",
            Replay.LEFT_OUT,
            "NO_ERROR, RTM_ROUTE_ADDED");
  }

  @Test
  void steps_that_a_subject_cannot_run_are_known_before() {
    Manifest plain = Manifest.of("plain", "1");
    assertThat(Replay.obstacle(List.of(new Step.ArmShortage(1)), plain))
        .contains("the steps provoke a shortage, which this subject offers no way to do");
    assertThat(Replay.obstacle(List.of(new Step.Advance(Duration.ofDays(3))), plain))
        .contains("the steps let 259,200 seconds pass, and this subject has no virtual clock");
    assertThat(Replay.obstacle(EveryStep.STEPS, REFERENCE.provider().manifest())).isEmpty();
  }
}
