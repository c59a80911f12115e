package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.defects.DefectCatalogue;
import org.rtmv1.tck.engine.RunSettings;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.TimeToLive;

class ScenesTest {
  private static final IpRoute ROUTE =
      new IpRoute(
          0,
          8,
          1,
          ProtocolSpecificData.NONE,
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80101, 0xFFFFFFFF),
          new IpSpecificData(3, 1, 0, 0, 5, 5, 0, 0, 0, 0, 1));

  private static final List<Step> STEPS =
      List.of(
          Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 1, 0)),
          Step.Invoke.into(2, new Operation.RegisterClient(1, 9, 2, 0)),
          Step.Invoke.of(
              new Operation.AddRoute(HandleSlot.of(1), ROUTE, TimeToLive.INFINITE, true, true)),
          Step.Invoke.of(new Operation.DequeueRouteChangeMessage(HandleSlot.of(1), true, true)));

  @Test
  void a_scene_has_the_table_and_what_each_client_is_to_be_told() {
    List<Scene> scenes = scenes();
    Scene added = scenes.get(2);
    assertThat(added.text()).startsWith("RtmAddRoute(client A, 10.1.0.10/32 via 192.168.1.1, ");
    assertThat(added.outcome()).startsWith("NO_ERROR, RTM_ROUTE_ADDED, current ");
    assertThat(added.caller()).isEqualTo("client A");
    assertThat(added.table()).hasSize(1);
    assertThat(added.table().get(0).best()).isTrue();
    assertThat(added.table().get(0).route()).startsWith("10.1.0.10/32 via 192.168.1.1, ");
    assertThat(added.clients())
        .containsExactly(
            new Scene.Desk("client A", "IP", true, List.of()),
            new Scene.Desk("client B", "IP", true, List.of("RTM_ROUTE_ADDED 10.1.0.10/32")));
  }

  @Test
  void the_step_that_deviates_shows_how_everything_stood_before() {
    List<Scene> scenes = scenes();
    Scene last = scenes.get(scenes.size() - 1);
    assertThat(last.text()).isEqualTo("RtmDequeueRouteChangeMessage(client A)");
    assertThat(last.outcome()).startsWith("NO_ERROR, RTM_ROUTE_ADDED");
    assertThat(last.table()).isEqualTo(scenes.get(2).table());
    assertThat(last.clients()).isEqualTo(scenes.get(2).clients());
  }

  @Test
  void they_are_drawn_up_only_where_somebody_asks() {
    try (Trial trial = new Trial(settings())) {
      assertThat(trial.run(STEPS).scenes()).isEmpty();
    }
  }

  private static List<Scene> scenes() {
    Trial.Result result = Trial.once(settings(), STEPS);
    assertThat(result.finding()).isPresent();
    assertThat(result.scenes()).hasSize(STEPS.size());
    return result.scenes();
  }

  private static RunSettings settings() {
    return RunSettings.of(DefectCatalogue.named("NotifiesTheCaller").orElseThrow().provider());
  }
}
