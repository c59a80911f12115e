package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;

/** A request that is neither Hello nor one of the 14 functions. */
record ServedRequest(Frame frame, ServedSubject subject, LaneGate gate, int lanes) {
  private static final int NUMBER = Integer.BYTES;

  static ServedRequest of(Frame frame, ServedSubject subject, LaneGate gate, int lanes) {
    return new ServedRequest(frame, subject, gate, lanes);
  }

  /** Carries it out and returns the body of the answer. */
  Body carryOut() throws Exception {
    return switch (frame.operation()) {
      case WireOperation.OPEN -> open();
      case WireOperation.CLOSE -> close();
      case WireOperation.ECHO -> new Body().bytes(frame.body());
      case WireOperation.READ_CLOCK -> {
        fields(0);
        yield new Body().u64(subject.now());
      }
      default -> whileOpen();
    };
  }

  private Body open() throws Exception {
    fields(0);
    if (subject.isOpen()) {
      throw new WireRefusal(WireStatus.REFUSED, "the subject is open");
    }
    subject.open();
    return new Body().u32(0);
  }

  private Body close() {
    fields(0);
    checkOpen();
    subject.close();
    return new Body().u32(0);
  }

  private void checkOpen() {
    if (!subject.isOpen()) {
      throw new WireRefusal(WireStatus.REFUSED, "the subject is not open");
    }
  }

  private Body whileOpen() throws InterruptedException {
    return switch (frame.operation()) {
      case WireOperation.GATE -> passGate();
      case WireOperation.ADVANCE_CLOCK -> {
        long units = fields(Long.BYTES).getLong();
        yield new Body().u64(subject.advance(units));
      }
      case WireOperation.ARM_SHORTAGE -> {
        ByteBuffer fields = fields(2 * NUMBER);
        subject.arm(fields.getInt(), fields.getInt());
        yield new Body();
      }
      case WireOperation.DISARM_SHORTAGE -> {
        fields(0);
        int failed = subject.disarm();
        yield new Body().u32(failed).u32(failed == 0 ? 0 : 1);
      }
      case WireOperation.SET_PRIORITY -> {
        ByteBuffer fields = fields(3 * NUMBER);
        subject.setPriority(fields.getInt(), fields.getInt(), fields.getInt());
        yield new Body();
      }
      default -> event();
    };
  }

  private Body passGate() throws InterruptedException {
    int count = fields(NUMBER).getInt();
    if (frame.laneOrStatus() == 0) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "a gate in lane 0");
    }
    WireRefusal.unlessWellFormed(count > 0 && count < lanes, "more than can stand at a gate");
    gate.pass(count);
    return new Body();
  }

  private Body event() {
    ServedEvents events = subject.events();
    return switch (frame.operation()) {
      case WireOperation.CREATE_EVENT -> {
        ByteBuffer fields = fields(3 * NUMBER);
        events.create(fields.getInt(), fields.getInt(), fields.getInt());
        yield new Body();
      }
      case WireOperation.SET_EVENT -> {
        events.find(fields(NUMBER).getInt()).signal();
        yield new Body();
      }
      case WireOperation.RESET_EVENT -> {
        events.find(fields(NUMBER).getInt()).reset();
        yield new Body();
      }
      case WireOperation.QUERY_EVENTS -> states(events);
      case WireOperation.WAIT_EVENT -> {
        ByteBuffer fields = fields(2 * NUMBER);
        yield new Body().u32(events.await(fields.getInt(), fields.getInt()));
      }
      case WireOperation.CLOSE_EVENT -> {
        events.close(fields(NUMBER).getInt());
        yield new Body();
      }
      default -> throw new WireRefusal(WireStatus.UNSUPPORTED, "unknown operation");
    };
  }

  private Body states(ServedEvents events) {
    ByteBuffer fields = frame.reader();
    boolean numbers = fields.hasRemaining() && fields.limit() % NUMBER == 0;
    WireRefusal.unlessWellFormed(numbers, "wrong size of body");
    checkOpen();
    Body body = new Body();
    while (fields.hasRemaining()) {
      body.u32(events.state(fields.getInt()));
    }
    return body;
  }

  /** Returns the body, which must have this size, of an operation that may come now. */
  private ByteBuffer fields(int size) {
    WireRefusal.unlessWellFormed(frame.size() == size, "wrong size of body");
    boolean always = frame.operation() == WireOperation.READ_CLOCK;
    if (!always && frame.operation() != WireOperation.OPEN) {
      checkOpen();
    }
    return frame.reader();
  }
}
