package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.model.ToldSubject.A;
import static org.rtmv1.tck.model.ToldSubject.B;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.TimeToLive;

final class ExpiryTest {
  private static final int MORE_THAN_A_DAY = 100_000;

  private final ToldSubject subject = new ToldSubject();
  private final Route good = subject.route(A, 1, 1);
  private final Route fair = subject.route(A, 1, 2);
  private final Route poor = subject.route(A, 1, 3);
  private final Route other = subject.route(A, 2, 1);

  @BeforeEach
  void two_clients_are_registered() {
    accepted(subject.register(A));
    accepted(subject.register(B));
  }

  @Test
  void several_routes_that_expire_may_be_told_step_by_step() {
    threeRoutesExpire();

    accepted(subject.hasNoRoute(good));
    accepted(subject.message(A, good, fair));
    accepted(subject.message(A, fair, poor));
    accepted(subject.lastMessage(A, poor, null));
    accepted(subject.noMessages(A));
  }

  @Test
  void several_routes_that_expire_may_be_told_at_once() {
    threeRoutesExpire();

    accepted(subject.hasNoRoute(good));
    accepted(subject.lastMessage(A, good, null));
    accepted(subject.noMessages(A));
  }

  @Test
  void the_destinations_of_expired_routes_are_told_in_any_order() {
    accepted(subject.add(good, 1, null));
    accepted(subject.add(other, 2, null));
    accepted(subject.message(B, null, good));
    accepted(subject.lastMessage(B, null, other));
    subject.pass(5);

    accepted(subject.message(B, other, null));
    accepted(subject.lastMessage(B, good, null));
  }

  @Test
  void a_route_may_outlive_its_time() {
    accepted(subject.add(good, 1, null));
    accepted(subject.addBeside(fair, TimeToLive.INFINITE));
    subject.pass(5);

    accepted(subject.noMessages(A));
    accepted(subject.isBest(good));
    accepted(subject.isBest(fair));
    refused(subject.isBest(good), "EXP-1");
  }

  @Test
  void a_route_does_not_outlive_its_time_by_a_day() {
    accepted(subject.add(good, 1, null));
    subject.pass(MORE_THAN_A_DAY);

    refused(subject.isBest(good), "EXP-1");
  }

  @Test
  void a_route_that_is_not_the_best_does_not_outlive_its_time_by_a_day() {
    accepted(subject.add(good, null));
    accepted(subject.addBeside(fair, 1));
    subject.pass(MORE_THAN_A_DAY);

    refused(subject.delete(fair, RouteChange.RTM_NO_CHANGE, null), "EXP-1");
  }

  @Test
  void nothing_takes_over_where_the_only_other_route_must_have_gone_for_the_answer_to_be_right() {
    accepted(subject.add(good, 1, null));
    accepted(subject.addBeside(fair, TimeToLive.INFINITE));
    subject.pass(5);

    refused(subject.delete(fair, RouteChange.RTM_ROUTE_CHANGED, null), "DEL-2");
  }

  @Test
  void a_route_is_not_gone_before_its_time() {
    accepted(subject.add(good, 5, null));
    subject.pass(4);

    refused(subject.hasNoRoute(good), "EXP-4");
  }

  @Test
  void an_update_starts_the_clock_anew() {
    accepted(subject.add(good, 5, null));
    subject.pass(4);
    accepted(subject.addBeside(good, 5));
    subject.pass(2);

    refused(subject.hasNoRoute(good), "EXP-3");
  }

  @Test
  void a_neighbour_stays() {
    accepted(subject.add(good, null));
    accepted(subject.addBeside(fair, 1));
    subject.pass(1);

    refused(subject.hasNoRoute(good), "EXP-4");
  }

  @Test
  void nobody_need_be_told_of_a_route_that_may_still_be_there() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);

    assertThat(subject.owesMessage(B)).isFalse();
    accepted(subject.noMessages(B));
  }

  @Test
  void everybody_is_told_of_a_route_that_was_seen_gone() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);
    accepted(subject.hasNoRoute(good));

    assertThat(subject.owesMessage(B)).isTrue();
    refused(subject.noMessages(B), "EXP-2");
  }

  @Test
  void the_owner_is_told_as_well() {
    accepted(subject.add(good, 1, null));
    subject.pass(5);
    accepted(subject.hasNoRoute(good));

    refused(subject.noMessages(A), "EXP-2");
  }

  @Test
  void what_one_client_is_told_the_others_are_told_as_well() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(MORE_THAN_A_DAY);
    accepted(subject.lastMessage(A, good, null));

    assertThat(subject.owesMessage(B)).isTrue();
    refused(subject.noMessages(B), "EXP-2");
  }

  @Test
  void each_client_takes_its_message_in_its_own_time() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);
    accepted(subject.noMessages(B));
    accepted(subject.lastMessage(A, good, null));
    accepted(subject.lastMessage(B, good, null));
    accepted(subject.hasNoRoute(good));
    accepted(subject.noMessages(B));
  }

  @Test
  void a_client_that_comes_after_the_removal_is_not_told_by_what_another_was_told() {
    accepted(subject.deregister(B));
    accepted(subject.add(good, 1, null));
    subject.pass(5);
    accepted(subject.register(B));
    accepted(subject.lastMessage(A, good, null));

    accepted(subject.noMessages(B));
  }

  @Test
  void an_old_message_says_nothing_of_a_route_that_was_added_since() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);
    accepted(subject.add(good, 1, null));
    Route anew = subject.route(A, 1, 1);
    subject.pass(5);

    accepted(subject.message(B, good, null));
    accepted(subject.lastMessage(B, null, good));
    accepted(subject.isBest(anew));
  }

  @Test
  void a_client_that_registers_meanwhile_need_not_be_told() {
    accepted(subject.deregister(B));
    accepted(subject.add(good, 1, null));
    subject.pass(5);
    accepted(subject.register(B));
    accepted(subject.hasNoRoute(good));

    accepted(subject.noMessages(B));
  }

  @Test
  void the_messages_follow_one_from_the_other() {
    threeRoutesExpire();

    accepted(subject.message(A, good, fair));
    refused(subject.message(A, poor, null), "EXP-2");
  }

  @Test
  void the_messages_lead_to_what_is_there() {
    accepted(subject.add(good, 1, null));
    accepted(subject.addBeside(fair, TimeToLive.INFINITE));
    subject.pass(5);
    accepted(subject.isBest(fair));

    refused(subject.lastMessage(A, good, null), "EXP-2");
  }

  @Test
  void an_update_may_come_too_late() {
    accepted(subject.add(good, 1, null));
    subject.pass(5);
    accepted(subject.add(good, TimeToLive.INFINITE, null));

    accepted(subject.message(B, null, good));
    accepted(subject.message(B, good, null));
    accepted(subject.lastMessage(B, null, good));
  }

  @Test
  void what_is_told_is_judged_exactly_again_once_all_is_settled() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);
    accepted(subject.hasNoRoute(good));
    accepted(subject.lastMessage(B, good, null));
    accepted(subject.add(other, null));

    refused(subject.lastMessage(B, null, good), "DEQ-12");
  }

  @Test
  void a_snapshot_keeps_what_is_open() {
    accepted(subject.add(good, 1, null));
    accepted(subject.lastMessage(B, null, good));
    subject.pass(5);
    Snapshot open = subject.oracle().snapshot();
    accepted(subject.hasNoRoute(good));
    refused(subject.noMessages(B), "EXP-2");

    subject.oracle().restore(open);
    accepted(subject.hasNoRoute(good));
    accepted(subject.lastMessage(B, good, null));
    accepted(subject.noMessages(B));
  }

  private void threeRoutesExpire() {
    accepted(subject.add(poor, 1, null));
    accepted(subject.add(fair, 2, poor));
    accepted(subject.add(good, 3, fair));
    subject.pass(5);
  }

  private static void accepted(Judgement judgement) {
    assertThat(judgement).isEqualTo(Judgement.ACCEPTED);
  }

  private static void refused(Judgement judgement, String requirement) {
    assertThat(judgement).isInstanceOf(Judgement.Deviation.class);
    assertThat(((Judgement.Deviation) judgement).requirement().value()).isEqualTo(requirement);
  }
}
