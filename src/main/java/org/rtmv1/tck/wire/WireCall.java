package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RtmFunction;

/** Makes calls of the 14 functions and brings the kit's events up to date behind each. */
final class WireCall {
  /** What the last error is set to before a call, so that one that was not set shows. */
  static final int PRESET = 0x5EEDC0DE;

  /** Where requests describe their pointers. */
  private static final int POINTERS = 5;

  /** Where the route begins in a request of RtmAddRoute. */
  private static final int ADDED_ROUTE = 20;

  /** Where the two padding bytes lie in an IPX route. */
  private static final int PADDING = 42;

  private final AgentSession session;
  private final WireEvents events;
  private RawArguments next = RawArguments.NONE;
  private int touched;
  private int lastTouched;

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

  /** Returns the bits of the last call's {@code touched}. */
  int lastTouched() {
    return lastTouched;
  }

  /** Has the next call made with these arguments. */
  void prepareNext(RawArguments arguments) {
    next = arguments;
  }

  WireAnswer make(RtmFunction function, Body body, Family layout) {
    events.tell();
    int options = events.areAny() ? WireOperation.EVENT_STATES : 0;
    ByteBuffer fields = session.request(request(function, options, body, layout));
    int expected = AnswerSize.of(function, layout) + (options == 0 ? 0 : Long.BYTES);
    AgentSession.checked(function.documentedName(), fields, expected);
    if (options != 0) {
      events.update(fields.getLong(expected - Long.BYTES));
    }
    WireAnswer answer = new WireAnswer(fields, layout);
    lastTouched = answer.touched();
    touched |= lastTouched;
    return answer;
  }

  private Request request(RtmFunction function, int options, Body body, Family layout) {
    RawArguments arguments = next;
    next = RawArguments.NONE;
    body.set(POINTERS, arguments.pointers(body.get(POINTERS)));
    if (function == RtmFunction.ADD_ROUTE && layout == Family.IPX) {
      body.set(ADDED_ROUTE + PADDING, arguments.padding());
      body.set(ADDED_ROUTE + PADDING + 1, arguments.padding());
    }
    return new Request(WireOperation.of(function), options, body);
  }
}
