package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

final class SessionTest {
  private static final Operation COUNT = new Operation.GetNetworkCount(1);

  @Test
  void a_lost_subject_stays_lost() {
    try (Session session = session(new HangsOnSecondCount())) {
      session.call(COUNT);

      assertThatExceptionOfType(SubjectLostException.class).isThrownBy(() -> session.call(COUNT));
      assertThatExceptionOfType(SubjectLostException.class)
          .isThrownBy(() -> session.call(Samples.addition(1)))
          .withMessageContaining("getNetworkCount (RtmGetNetworkCount)");
      assertThat(session.recording().calls()).isEqualTo(1);
    }
  }

  @Test
  void a_hang_in_a_walk_is_found_without_a_hand_off_for_each_call() {
    try (Session session = session(new HangsOnSecondCount())) {
      assertThatExceptionOfType(SubjectLostException.class)
          .isThrownBy(
              () ->
                  session.walk(
                      () -> {
                        Thread walker = Thread.currentThread();
                        session.call(COUNT);
                        assertThat(Thread.currentThread()).isSameAs(walker);
                        return session.call(COUNT);
                      }))
          .withMessageContaining("came:     no return within 0.5 seconds");
    }
  }

  @Test
  void a_walk_may_take_longer_than_the_deadline_of_one_call() {
    try (Session session = session(new ReturnsZero())) {
      KitEvent never = session.newEvent();

      assertThat(session.walk(() -> never.awaitSignalled(Duration.ofMillis(700)))).isFalse();
      assertThat(session.call(COUNT).error()).isZero();
    }
  }

  @Test
  void what_a_walk_throws_reaches_its_caller() {
    try (Session session = session(new ReturnsZero())) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(
              () ->
                  session.walk(
                      () -> {
                        throw new IllegalArgumentException("of the kit");
                      }))
          .withMessage("of the kit");
    }
  }

  @Test
  void the_subject_gets_the_event_that_the_operation_names() {
    try (Session session = session(new SignalsAtRegistration())) {
      KitEvent first = session.newEvent();
      KitEvent second = session.newEvent();

      session.call(Samples.registration(second.number()));

      assertThat(session.isSignalled(first.number())).isFalse();
      assertThat(session.awaitSignalled(second.number())).isTrue();
    }
  }

  @Test
  void a_late_signal_is_waited_for() {
    try (Session session = Session.open(RunSettings.of(Samples.provider(new ReturnsZero())))) {
      KitEvent event = session.newEvent();
      Thread late = new Thread(event::signal);
      late.start();

      assertThat(session.awaitSignalled(event.number())).isTrue();
    }
  }

  @Test
  void the_recording_reads_like_a_story() {
    try (Session session = session(new Registers())) {
      session.call(Samples.registration(session.newEvent().number()));
      session.call(Samples.registration(0));
      session.call(Samples.addition(0x51));
      session.call(new Operation.DequeueRouteChangeMessage(0x99, true, false));
      session.call(new Operation.CreateEnumerationHandle(7, 0x18, null));
      session.isSignalled(1);

      assertThat(String.join("\n", session.recording().lines()))
          .isEqualTo(
              """
              1. client A = RtmRegisterClient(IP, protocol 8, event 1, 0) → handle
              2. client B = RtmRegisterClient(IP, protocol 8, NULL, 0) → handle
              3. RtmAddRoute(client A, 10.1.0.0/16 via 10.0.0.1, interface 1, protocol 8, metric 5, time to live INFINITE) → NO_ERROR, RTM_NO_CHANGE
              4. RtmDequeueRouteChangeMessage(handle 0x99, PrevBestRoute NULL) → NO_ERROR, RTM_NO_CHANGE
              5. RtmCreateEnumerationHandle(family 7, RTM_ONLY_BEST_ROUTES|0x10, NULL) → NULL, NO_ERROR
              6. event 1 is not signalled""");
    }
  }

  @Test
  void a_long_walk_is_remembered_by_its_last_steps() {
    RunSettings settings = RunSettings.of(Samples.provider(new Registers()));
    try (Session session = Session.openForWalk(settings, Samples.MANIFEST, 2)) {
      session.call(Samples.registration(0));
      session.call(Samples.registration(0));
      session.call(COUNT);
      session.call(new Operation.DeregisterClient(0x51));

      assertThat(String.join("\n", session.recording().lines()))
          .isEqualTo(
              """
              (earlier steps are left out)
              3. RtmGetNetworkCount(IP) → 0, NO_ERROR
              4. RtmDeregisterClient(client A) → NO_ERROR""");
      assertThat(session.recording().calls()).isEqualTo(4);
    }
  }

  @Test
  void what_the_kit_does_for_itself_is_one_line_unless_it_stops_there() {
    try (Session session = session(new Registers())) {
      session.call(Samples.registration(0), "client \"X\"");
      session.aside("the kit looks around", () -> session.call(Samples.registration(0)));
      session.call(new Operation.DeregisterClient(0x51));
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  session.aside(
                      "the kit looks again",
                      () -> {
                        session.call(COUNT);
                        throw new IllegalStateException("seen enough");
                      }));

      assertThat(String.join("\n", session.recording().lines()))
          .isEqualTo(
              """
              1. client "X" = RtmRegisterClient(IP, protocol 8, NULL, 0) → handle
              2. (the kit looks around)
              3. RtmDeregisterClient(client "X") → NO_ERROR
              4. (the kit looks again)
              5. RtmGetNetworkCount(IP) → 0, NO_ERROR""");
    }
  }

  private static Session session(RoutingTableManager manager) {
    return Session.open(
        RunSettings.of(Samples.provider(manager))
            .withCallDeadline(Duration.ofMillis(500))
            .withMessageWait(Duration.ofMillis(50)));
  }

  private static final class HangsOnSecondCount extends ReturnsZero {
    private int counts;

    @Override
    public NumberOutcome getNetworkCount(int protocolFamily) {
      if (++counts == 2) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new NumberOutcome(0, 0);
    }
  }

  private static final class SignalsAtRegistration extends ReturnsZero {
    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      if (changeEvent != null) {
        changeEvent.signal();
      }
      return HandleOutcome.created(1);
    }
  }

  private static final class Registers extends ReturnsZero {
    private long last = 0x50;

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      return HandleOutcome.created(++last);
    }
  }
}
