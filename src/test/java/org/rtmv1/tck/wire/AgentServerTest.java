package org.rtmv1.tck.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rtmv1.tck.reference.ReferenceProvider;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.RoutingTableManager;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

class AgentServerTest {
  private static final int MAGIC = 0x574D5452;

  private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private int nextId = 1;

  @Test
  void the_manifest_comes_over_as_it_is() throws IOException {
    Manifest manifest = new ReferenceProvider().manifest();
    hello();
    Frame answer = answers().get(0);
    assertThat(answer.laneOrStatus()).isEqualTo(WireStatus.DONE);
    assertThat(AgentManifest.read(answer.reader().position(8)).toManifest()).isEqualTo(manifest);
  }

  @Test
  void nothing_comes_before_hello() throws IOException {
    request(WireOperation.OPEN, new Body());
    request(WireOperation.ECHO, new Body());
    assertThat(answers())
        .allSatisfy(answer -> refused(answer, WireStatus.REFUSED, "before Hello"))
        .hasSize(2);
  }

  @Test
  void a_second_hello_and_another_version_are_answered() throws IOException {
    request(WireOperation.HELLO, new Body().u32(MAGIC).u16(2).u16(3).u32(0));
    request(WireOperation.HELLO, new Body().u32(MAGIC + 1).u16(1).u16(1).u32(0));
    hello();
    hello();
    List<Frame> answers = answers();
    assertThat(answers.get(0).laneOrStatus()).isEqualTo(WireStatus.VERSION);
    assertThat(answers.get(0).reader().getInt()).isEqualTo(0x00010001);
    refused(answers.get(1), WireStatus.MALFORMED, "no Hello of this protocol");
    refused(answers.get(3), WireStatus.REFUSED, "a second Hello");
  }

  @Test
  void nothing_is_carried_out_while_the_subject_is_closed() throws IOException {
    hello();
    request(WireOperation.of(RtmFunction.GET_NETWORK_COUNT), common(Family.IP).u32(1));
    request(WireOperation.CREATE_EVENT, new Body().u32(1).u32(0).u32(0));
    request(WireOperation.CLOSE, new Body());
    request(WireOperation.OPEN, new Body());
    request(WireOperation.OPEN, new Body());
    List<Frame> answers = answers();
    refused(answers.get(1), WireStatus.REFUSED, "the subject is not open");
    refused(answers.get(2), WireStatus.REFUSED, "the subject is not open");
    refused(answers.get(3), WireStatus.REFUSED, "the subject is not open");
    assertThat(answers.get(4).laneOrStatus()).isEqualTo(WireStatus.DONE);
    refused(answers.get(5), WireStatus.REFUSED, "the subject is open");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, NULL for a pointer that must not be NULL",
    "0, 2, no hostile input was agreed on",
    "2, 3, structures that share memory",
    "1, 3, an argument that cannot share memory"
  })
  void pointers_that_java_has_no_words_for_are_not_passed_on(int argument, int kind, String text)
      throws IOException {
    open();
    Body body = new Body().u32(0).u8(1).u8(kind << (2 * argument)).u16(0);
    request(WireOperation.of(RtmFunction.ADD_ROUTE), body.u64(0).u32(0).filled(Family.IP, 0));
    Frame answer = answers().get(2);
    assertThat(answer.laneOrStatus()).isNotEqualTo(WireStatus.DONE);
    assertThat(answer.text()).isEqualTo(text);
  }

  @Test
  void what_is_malformed_is_answered_so() throws IOException {
    open();
    request(WireOperation.of(RtmFunction.GET_NETWORK_COUNT), common(Family.IP).u64(1));
    request(WireOperation.ADVANCE_CLOCK, new Body().u32(1));
    request(WireOperation.ADVANCE_CLOCK, new Body().u64(Long.MIN_VALUE));
    request(WireOperation.CREATE_EVENT, new Body().u32(0).u32(0).u32(0));
    request(0x0777, new Body());
    List<Frame> answers = answers();
    refused(answers.get(2), WireStatus.MALFORMED, "wrong size of body");
    refused(answers.get(3), WireStatus.MALFORMED, "wrong size of body");
    refused(answers.get(4), WireStatus.MALFORMED, "an advance beyond the end of time");
    refused(answers.get(5), WireStatus.MALFORMED, "a number, kind or state that is undefined");
    refused(answers.get(6), WireStatus.UNSUPPORTED, "unknown operation");
  }

  @Test
  void events_keep_their_states() throws IOException {
    open();
    request(WireOperation.CREATE_EVENT, new Body().u32(7).u32(0).u32(1));
    request(WireOperation.QUERY_EVENTS, new Body().u32(7));
    request(WireOperation.RESET_EVENT, new Body().u32(7));
    request(WireOperation.WAIT_EVENT, new Body().u32(7).u32(0));
    request(WireOperation.SET_EVENT, new Body().u32(7));
    request(WireOperation.WAIT_EVENT, new Body().u32(7).u32(0xFFFFFFFF));
    request(WireOperation.CLOSE_EVENT, new Body().u32(7));
    request(WireOperation.SET_EVENT, new Body().u32(7));
    List<Frame> answers = answers();
    assertThat(answers.get(3).reader().getInt()).isOne();
    assertThat(answers.get(5).reader().getInt()).isZero();
    assertThat(answers.get(7).reader().getInt()).isOne();
    refused(answers.get(9), WireStatus.REFUSED, "no event has this number");
  }

  @Test
  void lanes_meet_at_a_gate() throws Exception {
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    OutputStream kit = Channels.newOutputStream(there.sink());
    AgentServer server =
        new AgentServer(
            new ReferenceProvider(),
            Channels.newInputStream(there.source()),
            Channels.newOutputStream(back.sink()),
            System.err);
    CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> server.serve(() -> {}));
    FrameInput answers = new FrameInput(Channels.newInputStream(back.source()));
    open();
    kit.write(requests.toByteArray());
    assertThat(List.of(idOf(answers), idOf(answers))).containsExactly(1, 2);
    byte[] two = new Body().u32(2).toBytes();
    kit.write(new Frame(101, WireOperation.GATE, 1, 0, two).bytes());
    kit.write(new Frame(102, WireOperation.GATE, 2, 0, two).bytes());
    kit.close();
    assertThat(List.of(idOf(answers), idOf(answers))).containsExactlyInAnyOrder(101, 102);
    assertThat(code.get()).isEqualTo(AgentServer.ENDED);
    back.sink().close();
    back.source().close();
  }

  private static int idOf(FrameInput answers) throws IOException {
    Frame answer = answers.read();
    assertThat(answer).isNotNull();
    assertThat(answer.laneOrStatus()).as(answer.text()).isEqualTo(WireStatus.DONE);
    return answer.id();
  }

  @Test
  void an_implementation_that_throws_is_a_failure() throws IOException {
    open();
    assertThat(answers(new CannotOpen()).get(1).text())
        .isEqualTo("Open: the implementation threw java.lang.IllegalStateException: no tables");
  }

  @Test
  void input_that_is_no_frame_ends_the_session() throws IOException {
    hello();
    requests.write(new byte[] {7, 0, 0, 0});
    assertThat(serve(new ReferenceProvider(), new ByteArrayOutputStream()))
        .isEqualTo(AgentServer.BROKEN_INPUT);
    assertThat(errors.toString(UTF_8))
        .isEqualTo(
            "The requests cannot be read: a frame says length 7; a length lies between 8 and 65536.\n");
  }

  private static void refused(Frame answer, int status, String text) {
    assertThat(answer.laneOrStatus()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text()).isEqualTo(text);
  }

  private static Body common(Family layout) {
    return new Body().u32(0).u8(layout.value()).u8(0).u16(0);
  }

  private void open() throws IOException {
    hello();
    request(WireOperation.OPEN, new Body());
  }

  private void hello() throws IOException {
    request(WireOperation.HELLO, new Body().u32(MAGIC).u16(1).u16(1).u32(0));
  }

  private void request(int operation, Body body) throws IOException {
    requests.write(new Frame(nextId++, operation, 0, 0, body.toBytes()).bytes());
  }

  private List<Frame> answers() throws IOException {
    return answers(new ReferenceProvider());
  }

  private List<Frame> answers(RoutingTableManagerProvider provider) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    assertThat(serve(provider, written)).isEqualTo(AgentServer.ENDED);
    FrameInput input = new FrameInput(new ByteArrayInputStream(written.toByteArray()));
    List<Frame> answers = new ArrayList<>();
    for (Frame answer = input.read(); answer != null; answer = input.read()) {
      answers.add(answer);
    }
    return answers;
  }

  private int serve(RoutingTableManagerProvider provider, ByteArrayOutputStream written) {
    ByteArrayInputStream input = new ByteArrayInputStream(requests.toByteArray());
    PrintStream log = new PrintStream(errors, true, UTF_8);
    return new AgentServer(provider, input, written, log).serve(() -> {});
  }

  /** Cannot be opened. */
  private static final class CannotOpen implements RoutingTableManagerProvider {
    @Override
    public Manifest manifest() {
      return Manifest.of("closed", "1");
    }

    @Override
    public RoutingTableManager open() {
      throw new IllegalStateException("no tables");
    }
  }
}
