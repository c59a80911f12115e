package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.model.ToldSubject.A;
import static org.rtmv1.tck.model.ToldSubject.B;

import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;

final class UndrainedQueueTest {
  private static final int MANY = 12;

  private final ToldSubject subject = new ToldSubject();
  private final Route first = subject.route(A, 1, 1);
  private final Route last = subject.route(A, 1, 2);

  @Test
  void of_many_changes_and_own_ones_between_the_net_effect_may_be_told() {
    subject.register(A);
    for (int i = 0; i < MANY; i++) {
      subject.add(first, null);
      subject.blockDelete(A);
    }
    subject.add(last, null);

    assertThat(subject.blockDelete(A)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.lastMessage(A, last, null)).isEqualTo(Judgement.ACCEPTED);
  }

  @Test
  void several_runs_without_net_effect_may_stay_untold() {
    Route others = subject.route(B, 1, 1);
    Route second = subject.route(A, 1, 3);
    subject.register(A);
    subject.register(B);
    subject.add(first, null);
    subject.add(others, first);
    subject.delete(others, RouteChange.RTM_ROUTE_CHANGED, first);
    subject.delete(first, RouteChange.RTM_ROUTE_DELETED, null);
    subject.add(others, null);
    subject.blockDelete(B);
    subject.add(second, null);
    subject.blockDelete(A);
    subject.add(others, null);

    assertThat(subject.lastMessage(A, second, others)).isEqualTo(Judgement.ACCEPTED);
  }

  @Test
  void many_changes_of_another_client_are_told_in_their_order() {
    subject.register(A);
    subject.register(B);
    for (int i = 0; i < MANY; i++) {
      subject.add(first, null);
      subject.delete(first, RouteChange.RTM_ROUTE_DELETED, null);
    }
    subject.add(last, null);

    assertThat(subject.message(B, last, null)).isInstanceOf(Judgement.Deviation.class);
  }

  @Test
  void messages_of_what_was_given_up_are_taken_from_a_subject_that_delivers_late() {
    subject.register(A);
    subject.register(B);
    subject.add(first, null);
    subject.delete(first, RouteChange.RTM_ROUTE_DELETED, null);
    subject.noMessages(B);
    subject.oracle().deliversLate();

    assertThat(subject.message(B, null, first)).isEqualTo(Judgement.ACCEPTED);
    assertThat(subject.lastMessage(B, first, null)).isEqualTo(Judgement.ACCEPTED);
  }
}
