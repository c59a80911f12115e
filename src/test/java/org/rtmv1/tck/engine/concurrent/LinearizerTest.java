package org.rtmv1.tck.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.model.Oracle;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.StatusOutcome;
import org.rtmv1.tck.spi.Manifest;

final class LinearizerTest {
  private static final long NOON = 126_000_000_000_000_000L;
  private static final Manifest MANIFEST = new ReferenceProvider().manifest();
  private static final Operation REGISTRATION =
      new Operation.RegisterClient(Family.IP.value(), MANIFEST.protocols(Family.IP).get(0), 0, 0);
  private static final Outcome TAKEN =
      HandleOutcome.refused(ReturnCode.ERROR_CLIENT_ALREADY_EXISTS);

  private final List<HistoryCall> history = new ArrayList<>();

  @Test
  void calls_that_overlap_may_have_happened_in_either_order() {
    add(1, REGISTRATION, TAKEN, 0, 10);
    add(2, REGISTRATION, HandleOutcome.created(8), 5, 15);

    assertThat(answer()).isEqualTo(new Answer.Held());
  }

  @Test
  void a_call_that_had_returned_happened_before_one_that_began_later() {
    add(1, REGISTRATION, TAKEN, 0, 4);
    add(2, REGISTRATION, HandleOutcome.created(8), 5, 15);

    assertThat(answer()).isInstanceOf(Answer.Broken.class);
  }

  @Test
  void two_calls_of_one_caller_happen_in_their_order_whatever_else_overlaps() {
    add(1, REGISTRATION, TAKEN, 0, 4);
    add(1, new Operation.DeregisterClient(8), new StatusOutcome(ReturnCode.NO_ERROR), 5, 9);
    add(2, REGISTRATION, HandleOutcome.created(8), 0, 20);

    assertThat(answer()).isEqualTo(new Answer.Held());

    add(2, new Operation.DeregisterClient(8), new StatusOutcome(ReturnCode.NO_ERROR), 21, 30);

    assertThat(answer()).isInstanceOf(Answer.Broken.class);
  }

  @Test
  void of_two_that_both_succeed_the_one_that_cannot_be_is_named() {
    add(1, REGISTRATION, HandleOutcome.created(8), 0, 10);
    add(2, REGISTRATION, HandleOutcome.created(16), 0, 10);

    assertThat(answer())
        .isInstanceOfSatisfying(
            Answer.Broken.class,
            broken ->
                assertThat(broken.butWas())
                    .startsWith(
                        "no such order; where the most calls could be put in order,"
                            + " RtmRegisterClient of caller 2 breaks REG-3: expected"));
  }

  @Test
  void a_search_that_takes_too_long_decides_nothing() {
    Operation count = new Operation.GetNetworkCount(Family.IP.value());
    for (int i = 0; i < 40; i++) {
      add(i % 4, count, new NumberOutcome(0, ReturnCode.NO_ERROR), 0, 100);
    }
    add(5, count, new NumberOutcome(7, ReturnCode.NO_ERROR), 0, 100);

    assertThat(answer()).isInstanceOf(Answer.Undecided.class);
  }

  private void add(int caller, Operation call, Outcome outcome, long began, long ended) {
    history.add(new HistoryCall(caller, call, outcome, began, ended));
  }

  private Answer answer() {
    return new Linearizer(new Oracle(MANIFEST), history, NOON, NOON).answer();
  }
}
