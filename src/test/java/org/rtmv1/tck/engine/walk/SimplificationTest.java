package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RegistrationFlags;

class SimplificationTest {
  private static final Step COUNT = Step.Invoke.of(new Operation.GetNetworkCount(1));

  @Test
  void a_flag_that_means_nothing_stands_for_any_other() {
    int single = RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE;
    assertThat(Simplification.withPlainFlags(registration(0x80000001), 0))
        .isEqualTo(registration(2));
    assertThat(Simplification.withPlainFlags(registration(0x80000001), single))
        .isEqualTo(registration(2 | single));
    assertThat(Simplification.withPlainFlags(registration(single), 0))
        .isEqualTo(registration(single));
  }

  @Test
  void buffers_that_were_left_out_are_passed() {
    assertThat(Simplification.withBuffers(dequeue(false))).isEqualTo(dequeue(true));
    assertThat(Simplification.withBuffers(COUNT)).isEqualTo(COUNT);
  }

  @Test
  void two_lapses_that_follow_each_other_are_one() {
    assertThat(PlainTimes.together(List.of(COUNT, lapse(30), lapse(40), COUNT), 1))
        .hasValue(List.of(COUNT, lapse(70), COUNT));
    assertThat(PlainTimes.together(List.of(lapse(30), COUNT), 0)).isEmpty();
    assertThat(PlainTimes.together(List.of(COUNT, lapse(30)), 0)).isEmpty();
  }

  private static Step registration(int flags) {
    return Step.Invoke.into(1, new Operation.RegisterClient(1, 8, 0, flags));
  }

  private static Step dequeue(boolean buffers) {
    return Step.Invoke.of(new Operation.DequeueRouteChangeMessage(5, buffers, buffers));
  }

  private static Step lapse(int seconds) {
    return new Step.Advance(Duration.ofSeconds(seconds));
  }
}
