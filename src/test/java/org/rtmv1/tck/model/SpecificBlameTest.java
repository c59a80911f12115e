package org.rtmv1.tck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rtmv1.tck.model.ToldSubject.A;
import static org.rtmv1.tck.model.ToldSubject.B;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteOutcome;
import org.rtmv1.tck.rtm.TimeToLive;

/** Where a fault shows more than one requirement broken, the more specific one is named. */
final class SpecificBlameTest {
  private static final int IP = 1;
  private static final long ENUMERATION = 0x7000;

  private final ToldSubject subject = new ToldSubject();
  private final Route good = subject.route(A, 1, 1);
  private final Route poor = subject.route(A, 1, 2);

  @BeforeEach
  void two_clients_are_registered() {
    accepted(subject.register(A));
    accepted(subject.register(B));
  }

  @Test
  void other_data_of_the_protocol_is_no_change_by_a_row_of_its_own() {
    accepted(subject.add(good, null));
    Route noted = updated(1, new ProtocolSpecificData(1, 2, 3, 4));
    refused(subject.add(noted, good), "TAB-6");
  }

  @Test
  void an_update_that_alters_nothing_is_no_change_by_the_general_row() {
    accepted(subject.add(good, null));
    refused(subject.add(good, good), "ADD-6");
  }

  @Test
  void an_update_that_is_called_the_route_before_is_a_wrong_answer_to_the_update() {
    accepted(subject.add(good, null));
    Route update = updated(5, ProtocolSpecificData.NONE);
    refused(subject.add(update, update), "ADD-4");
  }

  @Test
  void any_other_content_of_the_route_before_is_a_wrong_content() {
    accepted(subject.add(good, null));
    Route update = updated(5, ProtocolSpecificData.NONE);
    refused(subject.add(update, updated(7, ProtocolSpecificData.NONE)), "TAB-4");
  }

  @Test
  void a_refused_delete_signals_nothing_as_no_refused_operation_does() {
    accepted(subject.noMessages(A));
    accepted(
        subject.judge(
            new Operation.DeleteRoute(subject.handle(B), subject.route(B, 9, 1), true),
            ChangeOutcome.failed(ReturnCode.ERROR_NO_SUCH_ROUTE)));
    refused(subject.judgeEvent(A, true), "REG-11");
  }

  @Test
  void of_the_event_of_a_refused_duplicate_its_own_row_speaks() {
    accepted(subject.noMessages(A));
    accepted(
        subject.judge(
            new Operation.RegisterClient(IP, B, B, 0),
            HandleOutcome.refused(ReturnCode.ERROR_CLIENT_ALREADY_EXISTS)));
    refused(subject.judgeEvent(A, true), "REG-4");
  }

  @Test
  void flags_0_that_choose_the_best_routes_choose_wrongly() {
    twoRoutesToOneNetwork();
    accepted(open(1, EnumerationFlags.RTM_ONLY_THIS_NETWORK));
    accepted(next(1, good));
    accepted(next(1, poor));
    accepted(open(2, EnumerationFlags.NONE));
    accepted(next(2, good));
    refused(end(2), "ENM-1");
  }

  @Test
  void flags_0_are_not_to_blame_for_a_route_that_nobody_has_seen() {
    twoRoutesToOneNetwork();
    accepted(open(2, EnumerationFlags.NONE));
    accepted(next(2, good));
    refused(end(2), "ENM-3");
  }

  @Test
  void flags_0_are_not_to_blame_where_a_best_route_is_missing() {
    twoRoutesToOneNetwork();
    accepted(open(1, EnumerationFlags.RTM_ONLY_THIS_NETWORK));
    accepted(next(1, good));
    accepted(next(1, poor));
    accepted(open(2, EnumerationFlags.NONE));
    accepted(next(2, poor));
    refused(end(2), "ENM-3");
  }

  private void twoRoutesToOneNetwork() {
    accepted(subject.add(good, null));
    accepted(subject.addBeside(poor, TimeToLive.INFINITE));
  }

  private Judgement open(int number, int flags) {
    return subject.judge(
        new Operation.CreateEnumerationHandle(IP, flags, good),
        HandleOutcome.created(ENUMERATION + number));
  }

  private Judgement next(int number, Route route) {
    return subject.judge(
        new Operation.EnumerateGetNextRoute(ENUMERATION + number), RouteOutcome.returned(route));
  }

  private Judgement end(int number) {
    return subject.judge(
        new Operation.EnumerateGetNextRoute(ENUMERATION + number),
        RouteOutcome.failed(ReturnCode.ERROR_NO_MORE_ROUTES));
  }

  /** Returns the good route with another metric and other data. */
  private Route updated(int metric, ProtocolSpecificData data) {
    return ((IpRoute) good)
        .withFamilySpecificData(IpSpecificData.remote(metric))
        .withProtocolSpecificData(data);
  }

  private static void accepted(Judgement judgement) {
    assertThat(judgement).isEqualTo(Judgement.ACCEPTED);
  }

  private static void refused(Judgement judgement, String requirement) {
    assertThat(judgement).isInstanceOf(Judgement.Deviation.class);
    assertThat(((Judgement.Deviation) judgement).requirement().value()).isEqualTo(requirement);
  }
}
