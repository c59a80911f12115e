package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.NumberOutcome;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Writes what a call returned as the body of its answer. */
final class ServedOutcome {
  private static final byte UNTOUCHED = (byte) 0xC5;

  private final ServedCall call;
  private final Outcome outcome;
  private final Body buffers = new Body();
  private int touched;

  private ServedOutcome(ServedCall call, Outcome outcome) {
    this.call = call;
    this.outcome = outcome;
  }

  /** Returns the body, without what options add. */
  static Body of(ServedCall call, Outcome outcome) {
    ServedOutcome answer = new ServedOutcome(call, outcome);
    answer.writeBuffers();
    return new Body()
        .u64(answer.result())
        .u32(answer.lastError())
        .u32(answer.touched)
        .bytes(answer.buffers.toBytes());
  }

  private long result() {
    if (outcome instanceof HandleOutcome created) {
      return created.handle();
    }
    if (outcome instanceof LookUpOutcome lookUp) {
      return lookUp.found() ? 1 : 0;
    }
    int dword = outcome instanceof NumberOutcome number ? number.value() : outcome.error();
    return Integer.toUnsignedLong(dword);
  }

  private int lastError() {
    if (outcome instanceof HandleOutcome created) {
      return created.lastError();
    }
    if (outcome instanceof LookUpOutcome lookUp) {
      return lookUp.lastError();
    }
    return outcome instanceof NumberOutcome number ? number.lastError() : 0;
  }

  private void writeBuffers() {
    if (outcome instanceof ChangeOutcome change) {
      writeChange(change);
    } else if (outcome instanceof LookUpOutcome lookUp) {
      write(lookUp.bestRoute(), 1);
    } else if (outcome instanceof RouteOutcome found) {
      writeRoute(found.route());
    }
  }

  private void writeChange(ChangeOutcome change) {
    boolean dequeued = call.operation() instanceof Operation.DequeueRouteChangeMessage;
    int current = dequeued ? 1 : 2;
    buffers.u32(change.flags());
    write(change.curBestRoute(), current);
    if (!(call.operation() instanceof Operation.DeleteRoute)) {
      write(change.prevBestRoute(), current + 1);
    }
  }

  /** The buffer of a walk came with a route, which stays where the call fails. */
  private void writeRoute(@Nullable Route route) {
    boolean kept = route == null && outcome.error() != ReturnCode.NO_ERROR;
    if (kept && call.operation() instanceof Operation.GetFirstRoute walk) {
      write(walk.route(), 0);
    } else if (kept && call.operation() instanceof Operation.GetNextRoute walk) {
      write(walk.route(), 0);
    } else {
      write(route, 0);
    }
  }

  /** A route of the larger layout is too long for a buffer of the smaller one, and noticed. */
  private void write(@Nullable Route route, int argument) {
    byte[] buffer = new byte[Family.IP.routeSize()];
    Arrays.fill(buffer, UNTOUCHED);
    if (route != null) {
      RouteCodec.write(route, ByteBuffer.wrap(buffer));
      boolean fits = route.family().routeSize() <= call.layout().routeSize();
      touched |= fits ? 0 : 1 << argument;
    }
    buffers.bytes(Arrays.copyOf(buffer, call.layout().routeSize()));
  }
}
