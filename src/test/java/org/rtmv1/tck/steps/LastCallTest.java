package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteChange;

final class LastCallTest {
  private static final Operation REGISTRATION = new Operation.RegisterClient(1, 8, 0, 0);
  private static final Operation COUNT = new Operation.GetNetworkCount(1);
  private static final Operation AGE =
      new Operation.GetRouteAge(RouteParts.plain(Addresses.network("10.1.0.10/32"), 8, 1));
  private static final Operation DEQUEUE = new Operation.DequeueRouteChangeMessage(1, true, true);

  @Test
  void functions_that_return_a_handle_fail_with_null_and_the_last_error() {
    LastCall refused = call(REGISTRATION, HandleOutcome.refused(87));

    assertThat(refused.failedWith(ReturnCode.ERROR_INVALID_PARAMETER)).isTrue();
    assertThat(refused.failedWith(ReturnCode.ERROR_CLIENT_ALREADY_EXISTS)).isFalse();
    assertThat(refused.succeeded()).isFalse();
    assertThat(call(REGISTRATION, new HandleOutcome(5, 87)).failedWith(87)).isFalse();
    assertThat(refused.failureText(183))
        .isEqualTo("RtmRegisterClient → NULL, ERROR_CLIENT_ALREADY_EXISTS");
    assertThat(refused.text()).isEqualTo("RtmRegisterClient → NULL, ERROR_INVALID_PARAMETER");
  }

  @Test
  void the_last_error_of_a_number_counts_only_where_the_number_says_failure() {
    assertThat(call(COUNT, new NumberOutcome(3, 87)).succeeded()).isTrue();
    assertThat(call(COUNT, new NumberOutcome(0, 0)).succeeded()).isTrue();
    assertThat(call(COUNT, new NumberOutcome(0, 87)).failedWith(87)).isTrue();
    assertThat(call(AGE, new NumberOutcome(0, 87)).succeeded()).isTrue();
    assertThat(call(AGE, new NumberOutcome(-1, 87)).failedWith(87)).isTrue();
    assertThat(call(AGE, new NumberOutcome(-1, 87)).text())
        .isEqualTo("RtmGetRouteAge → INFINITE, ERROR_INVALID_PARAMETER");
  }

  @Test
  void a_look_up_fails_with_false() {
    Operation look = new Operation.IsRoute(1, Addresses.network("10.1.0.10/32"), true);

    assertThat(call(look, new LookUpOutcome(false, 87, null)).failedWith(87)).isTrue();
    assertThat(call(look, new LookUpOutcome(true, 87, null)).succeeded()).isTrue();
  }

  @Test
  void a_message_with_more_behind_it_is_a_success() {
    ChangeOutcome more =
        new ChangeOutcome(ReturnCode.ERROR_MORE_MESSAGES, RouteChange.RTM_ROUTE_ADDED, null, null);

    assertThat(call(DEQUEUE, more).succeeded()).isTrue();
    assertThat(call(DEQUEUE, more).returned(ReturnCode.ERROR_MORE_MESSAGES)).isTrue();
    assertThat(call(DEQUEUE, ChangeOutcome.failed(ReturnCode.ERROR_NO_MESSAGES)).text())
        .isEqualTo("RtmDequeueRouteChangeMessage → ERROR_NO_MESSAGES");
  }

  private static LastCall call(Operation operation, Outcome outcome) {
    return new LastCall(operation, outcome, 0, 0);
  }
}
