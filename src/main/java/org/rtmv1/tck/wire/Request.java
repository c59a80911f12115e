package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A request as it is made, before it has an id.
 *
 * @param lane the lane that carries it out
 * @param operation see {@link WireOperation}
 * @param options the option bits
 * @param body what follows the header; it is not copied
 */
record Request(int lane, int operation, int options, Body body) {
  /** Makes a request for lane 0. */
  Request(int operation, int options, Body body) {
    this(0, operation, options, body);
  }

  /** Makes a request for lane 0 without body. */
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
    target.putShort((short) operation).put((byte) lane).put((byte) options);
    body.writeTo(target);
  }
}
