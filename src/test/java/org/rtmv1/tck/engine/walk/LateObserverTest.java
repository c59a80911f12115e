package org.rtmv1.tck.engine.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.engine.script.HandleSlot;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Operation;

class LateObserverTest {
  private static final int IP = Family.IP.value();
  private static final Step COUNT = Step.Invoke.of(new Operation.GetNetworkCount(IP));

  @Test
  void a_client_that_takes_its_messages_can_register_in_the_place_of_that() {
    Step observer = registered(1, 1);
    assertThat(LateObserver.of(List.of(observer, COUNT, dequeue(1), COUNT), 0, 2))
        .hasValue(List.of(COUNT, observer, COUNT));
  }

  @Test
  void a_client_without_an_event_has_no_messages_to_take() {
    assertThat(LateObserver.of(List.of(registered(1, 0), dequeue(1)), 0, 1)).isEmpty();
  }

  @Test
  void messages_of_another_client_are_left_alone() {
    assertThat(LateObserver.of(List.of(registered(1, 1), dequeue(2)), 0, 1)).isEmpty();
    assertThat(LateObserver.of(List.of(registered(1, 1), COUNT), 0, 1)).isEmpty();
  }

  private static Step registered(int slot, int event) {
    return Step.Invoke.into(slot, new Operation.RegisterClient(IP, 8, event, 0));
  }

  private static Step dequeue(int slot) {
    return Step.Invoke.of(new Operation.DequeueRouteChangeMessage(HandleSlot.of(slot), true, true));
  }
}
