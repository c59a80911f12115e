package org.rtmv1.tck.rtm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The route and network structures byte for byte, little-endian, as {@code rtm.h} lays them out.
 *
 * <p>Every method reads or writes at the buffer's position and moves it by the size of the
 * structure, in little-endian order whatever the buffer's own order is. A buffer that is too short
 * ends in {@link java.nio.BufferUnderflowException} or {@link java.nio.BufferOverflowException}.
 */
public final class RouteCodec {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle DWORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int MAC_BYTES = 6;

  /** The bytes that routes of all families begin with. */
  private static final int COMMON = 32;

  private RouteCodec() {}

  /** Writes the 92 or 52 bytes of {@code route}; padding is written as zeros. */
  public static void write(Route route, ByteBuffer target) {
    int size = route.family().routeSize();
    if (target.remaining() < size) {
      throw new BufferOverflowException();
    }
    int start = target.position();
    if (target.hasArray()) {
      write(route, target.array(), target.arrayOffset() + start);
      target.position(start + size);
    } else {
      byte[] bytes = new byte[size];
      write(route, bytes, 0);
      target.put(bytes);
    }
  }

  /** Reads the 92 or 52 bytes of a route of {@code family}; padding is passed over. */
  public static Route read(Family family, ByteBuffer source) {
    int size = family.routeSize();
    if (source.remaining() < size) {
      throw new BufferUnderflowException();
    }
    int start = source.position();
    if (source.hasArray()) {
      source.position(start + size);
      return read(family, source.array(), source.arrayOffset() + start);
    }
    byte[] bytes = new byte[size];
    source.get(bytes);
    return read(family, bytes, 0);
  }

  /** Writes the 8 or 4 bytes of {@code network}. */
  public static void writeNetwork(Network network, ByteBuffer target) {
    ByteOrder order = target.order();
    target.order(ByteOrder.LITTLE_ENDIAN);
    target.putInt(network.netNumber());
    if (network instanceof IpNetwork ip) {
      target.putInt(ip.netMask());
    }
    target.order(order);
  }

  /** Reads the 8 or 4 bytes of a network of {@code family}. */
  public static Network readNetwork(Family family, ByteBuffer source) {
    ByteOrder order = source.order();
    source.order(ByteOrder.LITTLE_ENDIAN);
    int number = source.getInt();
    Network network =
        family == Family.IP ? new IpNetwork(number, source.getInt()) : new IpxNetwork(number);
    source.order(order);
    return network;
  }

  private static void write(Route route, byte[] target, int at) {
    writeCommon(route, target, at);
    if (route instanceof IpRoute ip) {
      writeIp(ip, target, at + COMMON);
    } else if (route instanceof IpxRoute ipx) {
      writeIpx(ipx, target, at + COMMON);
    }
  }

  private static Route read(Family family, byte[] source, int at) {
    return family == Family.IP ? readIp(source, at) : readIpx(source, at);
  }

  private static void writeCommon(Route route, byte[] target, int at) {
    ProtocolSpecificData data = route.protocolSpecificData();
    LONG.set(target, at, route.timeStamp());
    DWORD.set(target, at + 8, route.routingProtocol());
    DWORD.set(target, at + 12, route.interfaceId());
    DWORD.set(target, at + 16, data.first());
    DWORD.set(target, at + 20, data.second());
    DWORD.set(target, at + 24, data.third());
    DWORD.set(target, at + 28, data.fourth());
  }

  private static void writeIp(IpRoute route, byte[] target, int at) {
    DWORD.set(target, at, route.network().netNumber());
    DWORD.set(target, at + 4, route.network().netMask());
    DWORD.set(target, at + 8, route.nextHop().netNumber());
    DWORD.set(target, at + 12, route.nextHop().netMask());
    writeIpSpecificData(route.familySpecificData(), target, at + 16);
  }

  private static void writeIpSpecificData(IpSpecificData data, byte[] target, int at) {
    DWORD.set(target, at, data.type());
    DWORD.set(target, at + 4, data.policy());
    DWORD.set(target, at + 8, data.nextHopAs());
    DWORD.set(target, at + 12, data.priority());
    DWORD.set(target, at + 16, data.metric());
    DWORD.set(target, at + 20, data.metric1());
    DWORD.set(target, at + 24, data.metric2());
    DWORD.set(target, at + 28, data.metric3());
    DWORD.set(target, at + 32, data.metric4());
    DWORD.set(target, at + 36, data.metric5());
    DWORD.set(target, at + 40, data.flags());
  }

  private static void writeIpx(IpxRoute route, byte[] target, int at) {
    IpxSpecificData data = route.familySpecificData();
    DWORD.set(target, at, route.network().netNumber());
    for (int i = 0; i < MAC_BYTES; i++) {
      target[at + 4 + i] = (byte) (route.nextHop().mac() >> (IpxNextHop.BITS - 8 * (i + 1)));
    }
    WORD.set(target, at + 10, (short) 0);
    DWORD.set(target, at + 12, data.flags());
    WORD.set(target, at + 16, (short) data.tickCount());
    WORD.set(target, at + 18, (short) data.hopCount());
  }

  private static IpRoute readIp(byte[] source, int at) {
    return new IpRoute(
        (long) LONG.get(source, at),
        dword(source, at + 8),
        dword(source, at + 12),
        readProtocolSpecificData(source, at + 16),
        new IpNetwork(dword(source, at + 32), dword(source, at + 36)),
        new IpNextHop(dword(source, at + 40), dword(source, at + 44)),
        readIpSpecificData(source, at + 48));
  }

  private static IpxRoute readIpx(byte[] source, int at) {
    return new IpxRoute(
        (long) LONG.get(source, at),
        dword(source, at + 8),
        dword(source, at + 12),
        readProtocolSpecificData(source, at + 16),
        new IpxNetwork(dword(source, at + 32)),
        readMac(source, at + 36),
        new IpxSpecificData(dword(source, at + 44), word(source, at + 48), word(source, at + 50)));
  }

  private static ProtocolSpecificData readProtocolSpecificData(byte[] source, int at) {
    return new ProtocolSpecificData(
        dword(source, at), dword(source, at + 4), dword(source, at + 8), dword(source, at + 12));
  }

  private static IpSpecificData readIpSpecificData(byte[] source, int at) {
    return new IpSpecificData(
        dword(source, at),
        dword(source, at + 4),
        dword(source, at + 8),
        dword(source, at + 12),
        dword(source, at + 16),
        dword(source, at + 20),
        dword(source, at + 24),
        dword(source, at + 28),
        dword(source, at + 32),
        dword(source, at + 36),
        dword(source, at + 40));
  }

  private static IpxNextHop readMac(byte[] source, int at) {
    long mac = 0;
    for (int i = 0; i < MAC_BYTES; i++) {
      mac = mac << 8 | Byte.toUnsignedInt(source[at + i]);
    }
    return new IpxNextHop(mac);
  }

  private static int dword(byte[] source, int at) {
    return (int) DWORD.get(source, at);
  }

  private static int word(byte[] source, int at) {
    return Short.toUnsignedInt((short) WORD.get(source, at));
  }
}
