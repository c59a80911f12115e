package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.spi.RoutingTableManagerProvider;

/** Carries out the requests of one session. Each lane's thread calls {@link #answer}. */
final class ServedSession {
  private static final int MAGIC = 0x574D5452;
  private static final int VERSION = 1;
  private static final int HELLO = 12;
  private static final int TIMES = 0x01;
  private static final int STATES = WireOperation.EVENT_STATES;

  private final ServedManifest manifest;
  private final ServedSubject subject;
  private final LaneGate gate = new LaneGate();
  private volatile boolean greeted;

  ServedSession(RoutingTableManagerProvider provider) {
    this.manifest = new ServedManifest(provider.manifest());
    this.subject = new ServedSubject(provider);
  }

  int lanes() {
    return manifest.lanes();
  }

  /** Carries out a request; whatever goes wrong in the implementation is an answer too. */
  Frame answer(Frame request) {
    try {
      Body body = carryOut(request);
      if (body.size() > Frame.LONGEST - Frame.SHORTEST) {
        throw new WireRefusal(WireStatus.FAILURE, "the answer is too long for a frame");
      }
      return new Frame(
          request.id(), request.operation(), WireStatus.DONE, request.options(), body.toBytes());
    } catch (WireRefusal e) {
      return e.answer(request);
    } catch (Throwable e) {
      String where = WireOperation.name(request.operation());
      return new WireRefusal(WireStatus.FAILURE, where + ": the implementation threw " + e)
          .answer(request);
    }
  }

  /** Ends what is still open. */
  void end() {
    subject.close();
  }

  private Body carryOut(Frame request) throws Exception {
    boolean function = WireOperation.isFunction(request.operation());
    if ((request.options() & ~(function ? TIMES | STATES : 0)) != 0) {
      throw new WireRefusal(WireStatus.UNSUPPORTED, "unknown option");
    }
    if (request.operation() == WireOperation.HELLO) {
      return hello(request);
    }
    if (!greeted) {
      throw new WireRefusal(WireStatus.REFUSED, "before Hello");
    }
    if (request.laneOrStatus() >= lanes()) {
      throw new WireRefusal(WireStatus.REFUSED, "there are not so many lanes");
    }
    return function ? call(request) : ServedRequest.of(request, subject, gate, lanes()).carryOut();
  }

  private Body hello(Frame request) {
    ByteBuffer fields = request.reader();
    WireRefusal.unlessWellFormed(
        fields.limit() >= HELLO && fields.getInt(0) == MAGIC, "no Hello of this protocol");
    if (greeted) {
      throw new WireRefusal(WireStatus.REFUSED, "a second Hello");
    }
    if (fields.getShort(4) > VERSION || fields.getShort(6) < VERSION) {
      throw WireRefusal.version(VERSION);
    }
    greeted = true;
    Body body = new Body().u32(MAGIC).u16(VERSION).u16(0);
    manifest.writeTo(body);
    return body;
  }

  private Body call(Frame request) {
    if (!subject.isOpen()) {
      throw new WireRefusal(WireStatus.REFUSED, "the subject is not open");
    }
    ServedCall call = ServedCall.read(request);
    long before = System.nanoTime();
    Outcome outcome = subject.make(call);
    long after = System.nanoTime();
    Body body = ServedOutcome.of(call, outcome);
    if ((request.options() & TIMES) != 0) {
      body.u64(before).u64(after);
    }
    if ((request.options() & STATES) != 0) {
      body.u64(subject.events().states());
    }
    return body;
  }
}
