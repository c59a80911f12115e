package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** Makes calls of the 14 functions and brings the kit's events up to date behind each. */
final class WireCall {
  /** What the last error is set to before a call, so that one that was not set shows. */
  static final int PRESET = 0x5EEDC0DE;

  private final AgentSession session;
  private final WireEvents events;
  private int touched;

  WireCall(AgentSession session) {
    this.session = session;
    this.events = new WireEvents(session);
  }

  WireEvents events() {
    return events;
  }

  /** Returns the bits of every call's {@code touched} so far. */
  int touched() {
    return touched;
  }

  WireAnswer make(RtmFunction function, Body body, Family layout) {
    int operation = WireOperation.of(function);
    int options = events.areAny() ? WireOperation.EVENT_STATES : 0;
    ByteBuffer fields = session.request(operation, options, body.toBytes());
    int expected = AnswerSize.of(function, layout) + (options == 0 ? 0 : Long.BYTES);
    if (fields.remaining() != expected) {
      throw new AgentException(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: it answered "
              + function.documentedName()
              + " with "
              + fields.remaining()
              + " bytes instead of "
              + expected);
    }
    if (options != 0) {
      events.update(fields.getLong(expected - Long.BYTES));
    }
    WireAnswer answer = new WireAnswer(fields, layout);
    touched |= answer.touched();
    return answer;
  }
}
