package org.rtmv1.tck.rtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RouteCodecTest {
  private static final IpRoute IP_ROUTE =
      new IpRoute(
          0x01D0_1234_89AB_CDEFL,
          8,
          0x80000001,
          new ProtocolSpecificData(1, 2, 3, 0xFFFFFFFF),
          new IpNetwork(0x0A01000A, 0xFFFFFFFF),
          new IpNextHop(0xC0A80101, 0xFFFFFFFE),
          new IpSpecificData(4, 11, 12, 13, 14, 15, 16, 17, 18, 19, 1));

  private static final IpxRoute IPX_ROUTE =
      new IpxRoute(
          -1L,
          0x20001,
          2,
          new ProtocolSpecificData(1, 2, 3, 4),
          new IpxNetwork(0x1A2B3C4D),
          new IpxNextHop(0x0200_00FF_0001L),
          new IpxSpecificData(1, 0xFFFF, 0x8000));

  @Test
  void an_ip_route_lies_at_the_offsets_of_the_header() {
    ByteBuffer bytes = written(IP_ROUTE);
    assertThat(bytes.remaining()).isEqualTo(92);
    assertThat(bytes.getInt(0)).as("RR_TimeStamp, low DWORD first").isEqualTo(0x89ABCDEF);
    assertThat(bytes.getInt(4)).isEqualTo(0x01D01234);
    assertThat(bytes.getInt(8)).as("RR_RoutingProtocol").isEqualTo(8);
    assertThat(bytes.getInt(12)).as("RR_InterfaceID").isEqualTo(0x80000001);
    assertThat(bytes.getInt(16)).as("RR_ProtocolSpecificData").isEqualTo(1);
    assertThat(bytes.getInt(28)).isEqualTo(-1);
    assertThat(bytes.getInt(32)).as("RR_Network.N_NetNumber").isEqualTo(0x0A01000A);
    assertThat(bytes.getInt(36)).as("RR_Network.N_NetMask").isEqualTo(0xFFFFFFFF);
    assertThat(bytes.getInt(40)).as("RR_NextHopAddress.N_NetNumber").isEqualTo(0xC0A80101);
    assertThat(bytes.getInt(44)).as("RR_NextHopAddress.N_NetMask").isEqualTo(0xFFFFFFFE);
    int[] specific = {4, 11, 12, 13, 14, 15, 16, 17, 18, 19, 1};
    for (int i = 0; i < specific.length; i++) {
      assertThat(bytes.getInt(48 + 4 * i)).as("FSD member " + i).isEqualTo(specific[i]);
    }
  }

  @Test
  void an_ipx_route_lies_at_the_offsets_of_the_header() {
    assertThat(HexFormat.of().formatHex(written(IPX_ROUTE).array()))
        .isEqualTo(
            "ffffffffffffffff" // RR_TimeStamp
                + "01000200" // RR_RoutingProtocol
                + "02000000" // RR_InterfaceID
                + "01000000020000000300000004000000" // RR_ProtocolSpecificData
                + "4d3c2b1a" // RR_Network
                + "020000ff00010000" // RR_NextHopAddress and its padding
                + "01000000" // FSD_Flags
                + "ffff" // FSD_TickCount
                + "0080"); // FSD_HopCount
  }

  @Test
  void what_is_written_is_read_back() {
    assertThat(RouteCodec.read(Family.IP, written(IP_ROUTE))).isEqualTo(IP_ROUTE);
    assertThat(RouteCodec.read(Family.IPX, written(IPX_ROUTE))).isEqualTo(IPX_ROUTE);
  }

  @Test
  void padding_is_passed_over() {
    ByteBuffer bytes = written(IPX_ROUTE);
    bytes.putShort(42, (short) 0x5A5A);
    assertThat(RouteCodec.read(Family.IPX, bytes)).isEqualTo(IPX_ROUTE);
  }

  @Test
  void networks_are_written_and_read_back() {
    for (Network network : new Network[] {IP_ROUTE.network(), IPX_ROUTE.network()}) {
      ByteBuffer bytes = ByteBuffer.allocate(network.family().networkSize());
      RouteCodec.writeNetwork(network, bytes);
      assertThat(RouteCodec.readNetwork(network.family(), bytes.flip())).isEqualTo(network);
    }
  }

  @Test
  void the_order_of_the_buffer_is_left_as_it_was() {
    ByteBuffer bytes = ByteBuffer.allocate(92).order(ByteOrder.BIG_ENDIAN);
    RouteCodec.write(IP_ROUTE, bytes);
    assertThat(bytes.order()).isEqualTo(ByteOrder.BIG_ENDIAN);
    assertThat(bytes.get(8)).isEqualTo((byte) 8);
  }

  @Test
  void a_buffer_without_an_array_holds_the_same_bytes() {
    for (Route route : new Route[] {IP_ROUTE, IPX_ROUTE}) {
      ByteBuffer bytes = ByteBuffer.allocateDirect(3 + route.family().routeSize()).position(3);
      RouteCodec.write(route, bytes);
      assertThat(bytes.flip().position(3)).isEqualTo(written(route));
      assertThat(RouteCodec.read(route.family(), bytes)).isEqualTo(route);
      assertThat(bytes.hasRemaining()).isFalse();
    }
  }

  @Test
  void a_part_of_an_array_is_read_and_written_where_it_lies() {
    ByteBuffer bytes = ByteBuffer.allocate(100).position(5).slice().position(2);
    RouteCodec.write(IP_ROUTE, bytes);
    assertThat(bytes.position()).isEqualTo(94);
    assertThat(RouteCodec.read(Family.IP, bytes.position(2))).isEqualTo(IP_ROUTE);
    assertThat(bytes.position()).isEqualTo(94);
  }

  @Test
  void a_short_buffer_is_refused() {
    assertThatThrownBy(() -> RouteCodec.write(IP_ROUTE, ByteBuffer.allocate(91)))
        .isInstanceOf(BufferOverflowException.class);
    assertThatThrownBy(() -> RouteCodec.read(Family.IPX, ByteBuffer.allocate(51)))
        .isInstanceOf(BufferUnderflowException.class);
  }

  private static ByteBuffer written(Route route) {
    ByteBuffer bytes =
        ByteBuffer.allocate(route.family().routeSize()).order(ByteOrder.LITTLE_ENDIAN);
    RouteCodec.write(route, bytes);
    return bytes.flip();
  }
}
