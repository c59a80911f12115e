package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.Manifest;

class PlainAskTest {
  private static final List<Universe> UNIVERSES = Universe.all(Manifest.of("sample", "1"));
  private static final int IP = Family.IP.value();
  private static final int IPX = Family.IPX.value();
  private static final int NO_FAMILY = 2;

  @Test
  void in_the_place_of_a_look_the_message_is_taken() {
    Step observer = registration(IP, 3, 0);
    Step dequeue =
        Step.Invoke.of(new Operation.DequeueRouteChangeMessage(HandleSlot.of(1), true, true));
    assertThat(PlainAsk.of(List.of(observer, new Step.ObserveEvent(3)), UNIVERSES))
        .containsExactly(List.of(observer, dequeue));
  }

  @Test
  void a_registration_can_do_without_flags() {
    assertThat(PlainAsk.of(List.of(registration(IP, 0, 2)), UNIVERSES))
        .containsExactly(List.of(registration(IP, 0, 0)));
  }

  @Test
  void a_registration_in_no_family_can_be_one_in_any() {
    assertThat(PlainAsk.of(List.of(registration(NO_FAMILY, 0, 0)), UNIVERSES))
        .containsExactlyInAnyOrder(
            List.of(registration(IP, 0, 0)), List.of(registration(IPX, 0, 0)));
  }

  @Test
  void what_is_plain_stays() {
    assertThat(PlainAsk.of(List.of(registration(IP, 0, 0)), UNIVERSES)).isEmpty();
    assertThat(PlainAsk.of(List.of(new Step.ObserveEvent(1)), UNIVERSES)).isEmpty();
  }

  private static Step registration(int family, int event, int flags) {
    return Step.Invoke.into(1, new Operation.RegisterClient(family, 8, event, flags));
  }
}
