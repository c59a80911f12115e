package org.rtmv1.tck.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.rtm.TimeToLive;

class AdditionsDueTest {
  private static final Route ROUTE =
      RouteCodec.read(Family.IP, ByteBuffer.allocate(Family.IP.routeSize()));
  private static final long SECOND = FileTime.PER_SECOND;

  private final Additions additions = new Additions();

  @Test
  void a_time_that_is_up_within_a_span_is_told() {
    add(4, 10 * SECOND);
    assertThat(additions.anyDue(0, 13 * SECOND)).isFalse();
    assertThat(additions.anyDue(0, 14 * SECOND)).isTrue();
    assertThat(additions.anyDue(14 * SECOND, 20 * SECOND)).isFalse();
  }

  @Test
  void an_update_gives_the_route_its_new_time() {
    add(4, 10 * SECOND);
    add(TimeToLive.INFINITE, 11 * SECOND);
    assertThat(additions.anyDue(0, 100 * SECOND)).isFalse();
  }

  private void add(int timeToLive, long time) {
    Operation add = new Operation.AddRoute(1, ROUTE, timeToLive, true, true);
    additions.note(
        new LastCall(add, new ChangeOutcome(ReturnCode.NO_ERROR, 0, null, null), time, time));
  }
}
