package org.rtmv1.tck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.testing.RequiredTool;

class PipeliningTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @Test
  void answers_come_in_the_order_of_the_requests_however_many_there_are() {
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      requests.add(echo(new byte[i % 200]));
    }
    try (AgentProcess process = repeater()) {
      List<Frame> answers = new ArrayList<>();
      process.exchange().all(requests.iterator(), LONG, answers::add);
      assertThat(answers).hasSameSizeAs(requests);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).body()).hasSize(i % 200);
      }
      assertThat(process.exchange().one(echo(new byte[7]), LONG).body()).hasSize(7);
      assertThat(process.isUsable()).isTrue();
    }
  }

  @Test
  void without_requests_there_are_no_answers() {
    try (AgentProcess process = repeater()) {
      process.exchange().all(Collections.emptyIterator(), LONG, answer -> fail("unasked"));
      assertThat(process.exchange().one(echo(new byte[0]), LONG).body()).isEmpty();
    }
  }

  @Test
  void what_is_thrown_over_an_answer_ends_the_sending_and_not_the_process() {
    Iterator<Request> endless = Stream.generate(() -> echo(new byte[50])).iterator();
    try (AgentProcess process = repeater()) {
      assertThatThrownBy(
              () ->
                  process
                      .exchange()
                      .all(
                          endless,
                          LONG,
                          answer -> {
                            throw new IllegalStateException("enough");
                          }))
          .hasMessage("enough");
      assertThat(process.exchange().one(echo(new byte[7]), LONG).body()).hasSize(7);
      assertThat(process.isUsable()).isTrue();
    }
  }

  @Test
  void a_hang_is_told_with_all_requests_that_may_have_caused_it() {
    List<Request> requests =
        List.of(
            new Request(WireOperation.SET_EVENT),
            new Request(WireOperation.SET_EVENT),
            new Request(WireOperation.of(RtmFunction.ADD_ROUTE)));
    try (AgentProcess process =
        AgentProcess.start(List.of(RequiredTool.on("sleep").toString(), "60"), SHORT)) {
      AgentException hang =
          catchThrowableOfType(
              AgentException.class,
              () -> process.exchange().all(requests.iterator(), SHORT, answer -> {}));
      assertThat(hang)
          .hasMessage(
              "SetEvent or RtmAddRoute did not answer within 300 ms; the process was ended");
      assertThat(hang.hung()).isTrue();
      assertThat(process.isUsable()).isFalse();
      assertThatThrownBy(() -> process.exchange().one(echo(new byte[0]), LONG)).isSameAs(hang);
    }
  }

  @Test
  void requests_that_nobody_reads_are_a_hang_too() {
    Request request = echo(new byte[Frame.LONGEST - Frame.SHORTEST]);
    try (AgentProcess process =
        AgentProcess.start(List.of(RequiredTool.on("sleep").toString(), "60"), SHORT)) {
      assertThatThrownBy(() -> process.exchange().one(request, SHORT))
          .hasMessage("Echo did not answer within 300 ms; the process was ended");
    }
  }

  @Test
  void an_answer_before_its_turn_breaks_the_protocol() {
    Unanswered unanswered = new Unanswered();
    unanswered.add(echo(new byte[0]));
    int second = unanswered.add(echo(new byte[0]));
    Frame early = new Frame(second, WireOperation.ECHO, 0, 0, new byte[0]);
    assertThatThrownBy(() -> unanswered.take(early))
        .hasMessage(
            "the agent broke the protocol: it answered request 2 before request 1 of the same lane");
  }

  @Test
  void lanes_may_be_answered_in_any_order_however_many_requests_there_are() {
    Unanswered unanswered = new Unanswered();
    for (int i = 0; i < 500; i++) {
      unanswered.add(echo(i % 3, new byte[i]));
    }
    for (int lane = 2; lane >= 0; lane--) {
      for (int id = 1 + lane; id <= 500; id += 3) {
        unanswered.take(new Frame(id, WireOperation.ECHO, 0, 0, new byte[0]));
      }
    }
    assertThat(unanswered.areAny()).isFalse();
    assertThat(unanswered.bytes()).isZero();
    assertThat(unanswered.names()).isEqualTo("Echo");
  }

  /** Sends back what it gets, which makes every request its own answer. */
  private static AgentProcess repeater() {
    return AgentProcess.start(List.of(RequiredTool.on("cat").toString()), LONG);
  }

  private static Request echo(byte[] body) {
    return echo(0, body);
  }

  private static Request echo(int lane, byte[] body) {
    return new Request(lane, WireOperation.ECHO, 0, new Body().bytes(body));
  }
}
