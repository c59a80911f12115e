package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A request as it is made, before it has an id.
 *
 * @param operation see {@link WireOperation}
 * @param options the option bits
 * @param body what follows the header; it is not copied
 */
record Request(int operation, int options, Body body) {
  private static final int LANE = 0;

  /** Makes a request without body. */
  Request(int operation) {
    this(operation, 0, new Body());
  }

  /** Returns the size of the frame. */
  int size() {
    return Frame.HEADER + body.size();
  }

  /** Writes the frame. */
  void write(int id, ByteBuffer target) {
    target.order(ByteOrder.LITTLE_ENDIAN).putInt(Frame.SHORTEST + body.size()).putInt(id);
    target.putShort((short) operation).put((byte) LANE).put((byte) options);
    body.writeTo(target);
  }
}
