package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The conversation with one agent process, from Hello on. Not thread-safe. */
final class AgentSession implements AutoCloseable {
  private static final int MAGIC = 0x574D5452;
  private static final int VERSION = 1;

  private final AgentProcess process;
  private final AgentDeadlines deadlines;
  private final AgentManifest manifest;

  private AgentSession(AgentProcess process, AgentDeadlines deadlines, boolean hostile) {
    this.process = process;
    this.deadlines = deadlines;
    this.manifest = hello(hostile);
  }

  /**
   * Starts an agent and says Hello.
   *
   * @throws AgentException where it cannot be started or does not speak the protocol
   */
  static AgentSession start(List<String> command, AgentDeadlines deadlines, boolean hostile) {
    AgentProcess process = AgentProcess.start(command, deadlines.call());
    try {
      return new AgentSession(process, deadlines, hostile);
    } catch (AgentException e) {
      process.destroy();
      boolean refuses = e.where() == AgentException.Cause.REFUSAL;
      throw new AgentException(
          refuses ? e.where() : AgentException.Cause.START,
          "no session with the agent: " + e.getMessage(),
          e.said(),
          e.hung());
    }
  }

  private AgentManifest hello(boolean hostile) {
    Body body =
        new Body().u32(MAGIC).u16(VERSION).u16(VERSION).u32(hostile ? 1 : 0).text("rtmv1-tck");
    Frame answer =
        process.exchange().one(new Request(WireOperation.HELLO, 0, body), deadlines.start());
    if (answer.laneOrStatus() == WireStatus.VERSION) {
      throw broken("it speaks other versions of the protocol than 1");
    }
    ByteBuffer fields = done(answer);
    if (fields.remaining() < 8 || fields.getInt() != MAGIC || fields.getShort() != VERSION) {
      throw broken("its answer to Hello does not begin with the magic RTMW and version 1");
    }
    fields.getShort();
    return AgentManifest.read(fields);
  }

  private static AgentException broken(String what) {
    return new AgentException(AgentException.Cause.AGENT, "the agent broke the protocol: " + what);
  }

  AgentManifest manifest() {
    return manifest;
  }

  /** Makes the subject ready and tells whether it is proven empty. */
  boolean open() {
    return request(WireOperation.OPEN, Integer.BYTES).getInt() == 0;
  }

  /** Ends what is left in the subject and tells whether it is proven empty. */
  boolean closeSubject() {
    return request(WireOperation.CLOSE, Integer.BYTES).getInt() == 0;
  }

  /** Makes a request without body whose answer has {@code size} bytes. */
  ByteBuffer request(int operation, int size) {
    return checked(WireOperation.name(operation), request(new Request(operation)), size);
  }

  /** Returns the body of an answer, which must have {@code size} bytes. */
  static ByteBuffer checked(String operation, ByteBuffer answer, int size) {
    if (answer.remaining() != size) {
      throw broken(
          "it answered " + operation + " with " + answer.remaining() + " bytes instead of " + size);
    }
    return answer;
  }

  /**
   * Makes a request and returns the body of its answer.
   *
   * @throws UnsupportedOperationException where the agent answers that it does not offer it
   * @throws AgentException for every other answer but done, and for none
   */
  ByteBuffer request(Request request) {
    return done(process.exchange().one(request, deadlines.call()));
  }

  /**
   * Makes requests without a wait for the answers in between.
   *
   * @param requests they may share one body, because each is written before the next one is asked
   *     for
   * @param bodies gets the bodies of the answers, in the order of the requests; they must not be
   *     used any more when it returns
   * @throws UnsupportedOperationException where the agent answers one that it does not offer it
   * @throws AgentException for every other answer but done, and for none
   */
  void requestAll(Iterator<Request> requests, Consumer<ByteBuffer> bodies) {
    process.exchange().all(requests, deadlines.call(), answer -> bodies.accept(done(answer)));
  }

  /**
   * Makes requests of several lanes at the same time.
   *
   * @param bodies gets the number of a request, from 0 on, and the body of its answer, as they
   *     come, which must not be used any more when it returns
   * @throws AgentException for every other answer but done, and for none
   */
  void requestTogether(List<Request> requests, BiConsumer<Integer, ByteBuffer> bodies) {
    process
        .exchange()
        .together(
            requests, deadlines.call(), (index, answer) -> bodies.accept(index, done(answer)));
  }

  private static ByteBuffer done(Frame answer) {
    if (answer.laneOrStatus() == WireStatus.DONE) {
      return answer.reader();
    }
    String said =
        "the agent answered "
            + WireOperation.name(answer.operation())
            + " with "
            + WireStatus.name(answer.laneOrStatus())
            + (answer.size() == 0 ? "" : ": " + answer.text());
    if (answer.laneOrStatus() == WireStatus.UNSUPPORTED) {
      throw new UnsupportedOperationException(said);
    }
    boolean refuses =
        answer.operation() == WireOperation.HELLO && answer.laneOrStatus() == WireStatus.FAILURE;
    throw new AgentException(
        refuses ? AgentException.Cause.REFUSAL : AgentException.Cause.AGENT,
        said,
        refuses ? answer.text() : "",
        false);
  }

  boolean isUsable() {
    return process.isUsable();
  }

  /** Ends the process at once. */
  void destroy() {
    process.destroy();
  }

  @Override
  public void close() {
    process.close();
  }
}
