package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;

/** The answer to a call of one of the 14 functions, read from front to back. */
final class WireAnswer {
  private static final byte UNTOUCHED = (byte) 0xC5;

  private final ByteBuffer fields;
  private final Family layout;
  private final long result;
  private final int lastError;
  private final int touched;

  WireAnswer(ByteBuffer fields, Family layout) {
    this.fields = fields;
    this.layout = layout;
    this.result = fields.getLong();
    this.lastError = fields.getInt();
    this.touched = fields.getInt();
  }

  long result() {
    return result;
  }

  /** Returns the result of a function that returns a DWORD. */
  int dword() {
    return (int) result;
  }

  int lastError() {
    return lastError;
  }

  /**
   * Returns the bits of the pointer arguments around which, or of input structures in which, bytes
   * changed.
   */
  int touched() {
    return touched;
  }

  int nextDword() {
    return fields.getInt();
  }

  /** Returns the next structure, null where the call left the buffer untouched. */
  @Nullable Route route() {
    int start = fields.position();
    for (int i = 0; i < layout.routeSize(); i++) {
      if (fields.get(start + i) != UNTOUCHED) {
        return RouteCodec.read(layout, fields);
      }
    }
    fields.position(start + layout.routeSize());
    return null;
  }
}
