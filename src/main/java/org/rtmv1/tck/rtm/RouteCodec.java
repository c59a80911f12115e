package org.rtmv1.tck.rtm;

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
  private static final int MAC_BYTES = 6;
  private static final int MAC_PADDING = 2;

  private RouteCodec() {}

  /** Writes the 92 or 52 bytes of {@code route}; padding is written as zeros. */
  public static void write(Route route, ByteBuffer target) {
    ByteOrder order = target.order();
    target.order(ByteOrder.LITTLE_ENDIAN);
    writeCommon(route, target);
    if (route instanceof IpRoute ip) {
      writeIp(ip, target);
    } else if (route instanceof IpxRoute ipx) {
      writeIpx(ipx, target);
    }
    target.order(order);
  }

  /** Reads the 92 or 52 bytes of a route of {@code family}; padding is passed over. */
  public static Route read(Family family, ByteBuffer source) {
    ByteOrder order = source.order();
    source.order(ByteOrder.LITTLE_ENDIAN);
    Route route = family == Family.IP ? readIp(source) : readIpx(source);
    source.order(order);
    return route;
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

  private static void writeCommon(Route route, ByteBuffer target) {
    ProtocolSpecificData data = route.protocolSpecificData();
    target.putLong(route.timeStamp()).putInt(route.routingProtocol()).putInt(route.interfaceId());
    target.putInt(data.first()).putInt(data.second()).putInt(data.third()).putInt(data.fourth());
  }

  private static void writeIp(IpRoute route, ByteBuffer target) {
    IpSpecificData data = route.familySpecificData();
    target.putInt(route.network().netNumber()).putInt(route.network().netMask());
    target.putInt(route.nextHop().netNumber()).putInt(route.nextHop().netMask());
    target
        .putInt(data.type())
        .putInt(data.policy())
        .putInt(data.nextHopAs())
        .putInt(data.priority());
    target
        .putInt(data.metric())
        .putInt(data.metric1())
        .putInt(data.metric2())
        .putInt(data.metric3());
    target.putInt(data.metric4()).putInt(data.metric5()).putInt(data.flags());
  }

  private static void writeIpx(IpxRoute route, ByteBuffer target) {
    IpxSpecificData data = route.familySpecificData();
    target.putInt(route.network().netNumber());
    for (int shift = IpxNextHop.BITS - 8; shift >= 0; shift -= 8) {
      target.put((byte) (route.nextHop().mac() >> shift));
    }
    target.putShort((short) 0).putInt(data.flags());
    target.putShort((short) data.tickCount()).putShort((short) data.hopCount());
  }

  private static IpRoute readIp(ByteBuffer source) {
    return new IpRoute(
        source.getLong(),
        source.getInt(),
        source.getInt(),
        readProtocolSpecificData(source),
        new IpNetwork(source.getInt(), source.getInt()),
        new IpNextHop(source.getInt(), source.getInt()),
        readIpSpecificData(source));
  }

  private static IpxRoute readIpx(ByteBuffer source) {
    return new IpxRoute(
        source.getLong(),
        source.getInt(),
        source.getInt(),
        readProtocolSpecificData(source),
        new IpxNetwork(source.getInt()),
        readMac(source),
        new IpxSpecificData(
            source.getInt(),
            Short.toUnsignedInt(source.getShort()),
            Short.toUnsignedInt(source.getShort())));
  }

  private static ProtocolSpecificData readProtocolSpecificData(ByteBuffer source) {
    return new ProtocolSpecificData(
        source.getInt(), source.getInt(), source.getInt(), source.getInt());
  }

  private static IpSpecificData readIpSpecificData(ByteBuffer source) {
    return new IpSpecificData(
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt(),
        source.getInt());
  }

  private static IpxNextHop readMac(ByteBuffer source) {
    long mac = 0;
    for (int i = 0; i < MAC_BYTES; i++) {
      mac = mac << 8 | Byte.toUnsignedInt(source.get());
    }
    source.position(source.position() + MAC_PADDING);
    return new IpxNextHop(mac);
  }
}
