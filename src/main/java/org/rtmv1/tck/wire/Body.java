package org.rtmv1.tck.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;

/** Builds the body of a frame. */
final class Body {
  private static final int FIRST_SIZE = 128;

  private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE).order(ByteOrder.LITTLE_ENDIAN);

  Body u8(int value) {
    room(1).put((byte) value);
    return this;
  }

  Body u16(int value) {
    room(Short.BYTES).putShort((short) value);
    return this;
  }

  Body u32(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  Body u64(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  Body route(Route route) {
    RouteCodec.write(route, room(route.family().routeSize()));
    return this;
  }

  Body network(Network network) {
    RouteCodec.writeNetwork(network, room(network.family().networkSize()));
    return this;
  }

  /** Appends a structure of which every byte is {@code value}. */
  Body filled(Family layout, int value) {
    byte[] bytes = new byte[layout.routeSize()];
    Arrays.fill(bytes, (byte) value);
    return bytes(bytes);
  }

  Body text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  Body bytes(byte[] bytes) {
    room(bytes.length).put(bytes);
    return this;
  }

  int size() {
    return buffer.position();
  }

  /** Returns the byte at {@code index}, which was written. */
  byte get(int index) {
    return buffer.get(index);
  }

  /** Replaces the byte at {@code index}, which was written. */
  void set(int index, byte value) {
    buffer.put(index, value);
  }

  void writeTo(ByteBuffer target) {
    target.put(buffer.array(), 0, buffer.position());
  }

  byte[] toBytes() {
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private ByteBuffer room(int size) {
    if (buffer.remaining() < size) {
      ByteBuffer larger =
          ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + size));
      buffer = larger.order(ByteOrder.LITTLE_ENDIAN).put(buffer.flip());
    }
    return buffer;
  }
}
