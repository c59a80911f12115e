package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One frame, request or answer.
 *
 * @param id chosen by the kit
 * @param operation see {@link WireOperation}
 * @param laneOrStatus the lane of a request, the status of an answer
 * @param options the option bits
 * @param body what follows the header; its array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // a frame is read or written once and never compared
record Frame(int id, int operation, int laneOrStatus, int options, byte[] body) {
  static final int HEADER = 12;

  /** The smallest and the largest value of the length field. */
  static final int SHORTEST = 8;

  static final int LONGEST = 65_536;

  /** Returns a little-endian view of the body. */
  ByteBuffer reader() {
    return ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the body as text. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Writes header and body. */
  void write(ByteBuffer target) {
    target.order(ByteOrder.LITTLE_ENDIAN).putInt(SHORTEST + body.length).putInt(id);
    target.putShort((short) operation).put((byte) laneOrStatus).put((byte) options).put(body);
  }

  /** Returns header and body. */
  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER + body.length);
    write(buffer);
    return buffer.array();
  }
}
