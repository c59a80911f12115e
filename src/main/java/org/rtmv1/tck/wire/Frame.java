package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One frame, request or answer.
 *
 * @param id chosen by the kit
 * @param operation see {@link WireOperation}
 * @param laneOrStatus the lane of a request, the status of an answer
 * @param options the option bits
 * @param memory holds what follows the header, the body; it is not copied
 * @param start where in it the body begins
 * @param size how long the body is
 */
@SuppressWarnings("ArrayRecordComponent") // a frame is read or written once and never compared
record Frame(
    int id, int operation, int laneOrStatus, int options, byte[] memory, int start, int size) {
  static final int HEADER = 12;

  /** The smallest and the largest value of the length field. */
  static final int SHORTEST = 8;

  static final int LONGEST = 65_536;

  /** Makes a frame of which {@code body} is the whole body. */
  Frame(int id, int operation, int laneOrStatus, int options, byte[] body) {
    this(id, operation, laneOrStatus, options, body, 0, body.length);
  }

  /** Returns the frame with a body that nobody else writes to. */
  Frame kept() {
    return new Frame(id, operation, laneOrStatus, options, body());
  }

  /** Returns a copy of the body. */
  byte[] body() {
    return Arrays.copyOfRange(memory, start, start + size);
  }

  /** Returns the body, from the position to the limit of a little-endian buffer. */
  ByteBuffer reader() {
    return ByteBuffer.wrap(memory, start, size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns the body as text. */
  String text() {
    return new String(memory, start, size, StandardCharsets.UTF_8);
  }

  /** Writes header and body. */
  void write(ByteBuffer target) {
    target.order(ByteOrder.LITTLE_ENDIAN).putInt(SHORTEST + size).putInt(id);
    target.putShort((short) operation).put((byte) laneOrStatus).put((byte) options);
    target.put(memory, start, size);
  }

  /** Returns header and body. */
  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER + size);
    write(buffer);
    return buffer.array();
  }
}
