package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FamilySpecificData;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.NextHop;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/**
 * The few values that a walk in one family draws from, all inside the domain where every correct
 * implementation follows.
 *
 * <p>Addresses read as sensible unicast addresses in both byte orders and masks are all ones,
 * because the documentation does not settle the byte order. The parts of routes are made once and
 * shared.
 */
final class Universe {
  static final int DESTINATIONS = 128;
  static final int INTERFACES = 3;
  static final int NEXT_HOPS = 3;
  static final int CLIENTS = 4;
  static final int METRICS = 5;
  static final int DATA = 3;

  static final int OTHER_PROTOCOL_DATA = 1;
  static final int OTHER_FAMILY_DATA = 2;

  /** Cells of one client at one destination: its identities. */
  static final int IDENTITIES = INTERFACES * NEXT_HOPS;

  private static final int ALL_ONES = 0xFFFFFFFF;
  private static final ProtocolSpecificData OTHER_DATA =
      new ProtocolSpecificData(1, 2, 3, 0x80000004);

  private static final int[] METRIC_VALUES = {1, 2, 3, 16, 0x7FFF};

  private final Family family;
  private final Manifest manifest;
  private final int[] protocols;
  private final List<Network> networks = new ArrayList<>();
  private final List<NextHop> nextHops = new ArrayList<>();
  private final List<FamilySpecificData> familyData = new ArrayList<>();
  private final List<Operation> lookUps = new ArrayList<>();
  private final Operation count;

  Universe(Family family, Manifest manifest) {
    this.family = family;
    this.manifest = manifest;
    this.count = new Operation.GetNetworkCount(family.value());
    this.protocols = manifest.protocols(family).stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < DESTINATIONS; i++) {
      networks.add(network(i));
      lookUps.add(new Operation.IsRoute(family.value(), networks.get(i), true));
    }
    for (int i = 0; i < NEXT_HOPS; i++) {
      nextHops.add(nextHop(i));
    }
    for (int i = 0; i < METRICS * DATA; i++) {
      familyData.add(familyData(METRIC_VALUES[i / DATA], i % DATA));
    }
  }

  /** Returns one for each documented family that a subject of this manifest supports. */
  static List<Universe> all(Manifest manifest) {
    return Arrays.stream(Family.values())
        .filter(manifest::supports)
        .map(family -> new Universe(family, manifest))
        .toList();
  }

  Family family() {
    return family;
  }

  int protocol(int client) {
    return protocols[client];
  }

  int protocols() {
    return protocols.length;
  }

  int interfaceId(int index) {
    return manifest.interfaces().get(index);
  }

  Network destination(int index) {
    return networks.get(index);
  }

  /** Returns the look-up of a destination. */
  Operation lookUp(int destination) {
    return lookUps.get(destination);
  }

  /** Returns the question for the number of networks. */
  Operation count() {
    return count;
  }

  /** Returns the route to a destination that names no routing protocol. */
  Route route(int destination, int identity, int metric, int data) {
    return route(destination, identity, metric, data, 0);
  }

  /**
   * Returns the route to a destination.
   *
   * @param identity the interface and the next hop: {@code interface * NEXT_HOPS + nextHop}
   * @param data 0 for a plain route, 1 for one with other protocol-specific data, 2 for one with
   *     other family-specific data
   * @param protocol its routing protocol
   */
  Route route(int destination, int identity, int metric, int data, int protocol) {
    return family == Family.IP
        ? new IpRoute(
            0,
            protocol,
            interfaceId(identity / NEXT_HOPS),
            protocolData(data),
            (IpNetwork) networks.get(destination),
            (IpNextHop) nextHops.get(identity % NEXT_HOPS),
            (IpSpecificData) familyData.get(metric * DATA + data))
        : new IpxRoute(
            0,
            protocol,
            interfaceId(identity / NEXT_HOPS),
            protocolData(data),
            (IpxNetwork) networks.get(destination),
            (IpxNextHop) nextHops.get(identity % NEXT_HOPS),
            (IpxSpecificData) familyData.get(metric * DATA + data));
  }

  private Network network(int index) {
    int low = 1 + index % 100;
    int high = 1 + index / 100;
    return family == Family.IP
        ? new IpNetwork(10 << 24 | high << 16 | low << 8 | 10, ALL_ONES)
        : new IpxNetwork(0x1A << 24 | high << 16 | low << 8 | 0x1B);
  }

  private NextHop nextHop(int index) {
    return family == Family.IP
        ? new IpNextHop(192 << 24 | 168 << 16 | 1 << 8 | (1 + index), ALL_ONES)
        : new IpxNextHop(0x020000000001L + index);
  }

  private static ProtocolSpecificData protocolData(int data) {
    return data == OTHER_PROTOCOL_DATA ? OTHER_DATA : ProtocolSpecificData.NONE;
  }

  private FamilySpecificData familyData(int metric, int data) {
    boolean other = data == OTHER_FAMILY_DATA;
    return family == Family.IP
        ? new IpSpecificData(
            IpSpecificData.TYPE_REMOTE,
            other ? 7 : 0,
            0,
            0,
            metric,
            0,
            0,
            0,
            0,
            0,
            IpSpecificData.IP_VALID_ROUTE)
        : new IpxSpecificData(other ? 1 : 0, metric, metric);
  }
}
