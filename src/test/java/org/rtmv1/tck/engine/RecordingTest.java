package org.rtmv1.tck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.StatusOutcome;

class RecordingTest {
  private static final int REMEMBERED = 3;
  private static final long FIRST = 0x10;
  private static final long SECOND = 0x20;

  @Test
  void a_handle_keeps_its_name_when_its_creation_is_forgotten() {
    Recording recording = Recording.ofLast(REMEMBERED, new NoTrace());
    recording.add(registration(8, FIRST));
    recording.add(registration(13, SECOND));
    for (int i = 0; i < 2 * REMEMBERED; i++) {
      recording.add(call(new Operation.DeregisterClient(SECOND), new StatusOutcome(0)));
      assertThat(recording.entries()).hasSizeLessThanOrEqualTo(REMEMBERED);
      assertThat(recording.lines().get(recording.lines().size() - 1)).contains("(client B)");
      assertThat(recording.handleNames().apply(FIRST)).isEqualTo("client A");
      assertThat(recording.handleNames().apply(SECOND)).isEqualTo("client B");
    }
  }

  @Test
  void a_value_that_is_used_again_has_the_name_of_its_last_creation() {
    Recording recording = Recording.ofLast(REMEMBERED, new NoTrace());
    for (int i = 0; i < 2 * REMEMBERED; i++) {
      recording.add(registration(8, FIRST));
      String name = "client " + (char) ('A' + i);
      assertThat(recording.handleNames().apply(FIRST)).isEqualTo(name);
      assertThat(recording.lines().get(recording.lines().size() - 1)).contains(name + " = ");
    }
  }

  private static Happening registration(int protocol, long handle) {
    return call(new Operation.RegisterClient(1, protocol, 0, 0), new HandleOutcome(handle, 0));
  }

  private static Happening call(Operation operation, Outcome outcome) {
    return new Happening.Call(operation, outcome, 0, 0, "");
  }
}
