package org.rtmv1.tck.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
  private static final VarHandle U16 = numbers(short[].class);
  private static final VarHandle U32 = numbers(int[].class);
  private static final VarHandle U64 = numbers(long[].class);

  /** Long enough for every request for a call. */
  private static final int FIRST_SIZE = 112;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  private static VarHandle numbers(Class<?> type) {
    return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
  }

  /** Forgets what was written, to begin the next body. */
  Body clear() {
    size = 0;
    return this;
  }

  Body u8(int value) {
    int place = room(1);
    bytes[place] = (byte) value;
    return this;
  }

  Body u16(int value) {
    int place = room(Short.BYTES);
    U16.set(bytes, place, (short) value);
    return this;
  }

  Body u32(int value) {
    int place = room(Integer.BYTES);
    U32.set(bytes, place, value);
    return this;
  }

  Body u64(long value) {
    int place = room(Long.BYTES);
    U64.set(bytes, place, value);
    return this;
  }

  Body route(Route route) {
    RouteCodec.write(route, next(route.family().routeSize()));
    return this;
  }

  Body network(Network network) {
    RouteCodec.writeNetwork(network, next(network.family().networkSize()));
    return this;
  }

  /** Appends a structure of which every byte is {@code value}. */
  Body filled(Family layout, int value) {
    int place = room(layout.routeSize());
    Arrays.fill(bytes, place, size, (byte) value);
    return this;
  }

  Body text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  Body bytes(byte[] more) {
    int place = room(more.length);
    System.arraycopy(more, 0, bytes, place, more.length);
    return this;
  }

  int size() {
    return size;
  }

  /** Returns the byte at {@code index}, which was written. */
  byte get(int index) {
    return bytes[index];
  }

  /** Replaces the byte at {@code index}, which was written. */
  void set(int index, byte value) {
    bytes[index] = value;
  }

  void writeTo(ByteBuffer target) {
    target.put(bytes, 0, size);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private ByteBuffer next(int more) {
    int place = room(more);
    return ByteBuffer.wrap(bytes, place, more);
  }

  /** Returns where the next bytes belong, after there is room for {@code more} of them. */
  private int room(int more) {
    int place = size;
    size += more;
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size));
    }
    return place;
  }
}
