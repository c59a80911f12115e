package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;

/** The conversation with one agent process, from Hello on. Not thread-safe. */
final class AgentSession implements AutoCloseable {
  private static final int MAGIC = 0x574D5452;
  private static final int VERSION = 1;
  private static final byte[] EMPTY = {};

  private final AgentProcess process;
  private final Duration deadline;
  private final AgentManifest manifest;

  private AgentSession(AgentProcess process, Duration deadline, boolean hostile) {
    this.process = process;
    this.deadline = deadline;
    this.manifest = hello(hostile);
  }

  /**
   * Starts an agent and says Hello.
   *
   * @throws AgentException where it cannot be started or does not speak the protocol
   */
  static AgentSession start(List<String> command, Duration deadline, boolean hostile) {
    AgentProcess process = AgentProcess.start(command);
    try {
      return new AgentSession(process, deadline, hostile);
    } catch (AgentException e) {
      process.close();
      boolean refuses = e.where() == AgentException.Cause.REFUSAL;
      throw new AgentException(
          refuses ? e.where() : AgentException.Cause.START,
          "no session with the agent: " + e.getMessage(),
          e.said());
    }
  }

  private AgentManifest hello(boolean hostile) {
    byte[] body =
        new Body()
            .u32(MAGIC)
            .u16(VERSION)
            .u16(VERSION)
            .u32(hostile ? 1 : 0)
            .text("rtmv1-tck")
            .toBytes();
    Frame answer = process.exchange(WireOperation.HELLO, 0, body, deadline);
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
    return request(WireOperation.OPEN).getInt() == 0;
  }

  /** Ends what is left in the subject and tells whether it is proven empty. */
  boolean closeSubject() {
    return request(WireOperation.CLOSE).getInt() == 0;
  }

  /** Makes a request without body. */
  ByteBuffer request(int operation) {
    return request(operation, 0, EMPTY);
  }

  /**
   * Makes a request and returns the body of its answer.
   *
   * @throws UnsupportedOperationException where the agent answers that it does not offer it
   * @throws AgentException for every other answer but done, and for none
   */
  ByteBuffer request(int operation, int options, byte[] body) {
    return done(process.exchange(operation, options, body, deadline));
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
            + (answer.body().length == 0 ? "" : ": " + answer.text());
    if (answer.laneOrStatus() == WireStatus.UNSUPPORTED) {
      throw new UnsupportedOperationException(said);
    }
    boolean refuses =
        answer.operation() == WireOperation.HELLO && answer.laneOrStatus() == WireStatus.FAILURE;
    throw new AgentException(
        refuses ? AgentException.Cause.REFUSAL : AgentException.Cause.AGENT,
        said,
        refuses ? answer.text() : "");
  }

  boolean isUsable() {
    return process.isUsable();
  }

  @Override
  public void close() {
    process.close();
  }
}
