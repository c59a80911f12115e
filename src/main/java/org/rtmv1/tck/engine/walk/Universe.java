package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpNetwork;
import org.rtmv1.tck.rtm.IpNextHop;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.rtm.IpSpecificData;
import org.rtmv1.tck.rtm.IpxNetwork;
import org.rtmv1.tck.rtm.IpxNextHop;
import org.rtmv1.tck.rtm.IpxRoute;
import org.rtmv1.tck.rtm.IpxSpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ProtocolSpecificData;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/**
 * The few values that a walk in one family draws from, all inside the domain where every correct
 * implementation follows.
 *
 * <p>Addresses read as sensible unicast addresses in both byte orders and masks are all ones,
 * because the documentation does not settle the byte order. Routes are made once and kept.
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
  private static final int[] METRIC_VALUES = {1, 2, 3, 16, 0x7FFF};

  private final Family family;
  private final Manifest manifest;
  private final List<Network> networks = new ArrayList<>();
  private final @Nullable Route[] routes = new Route[DESTINATIONS * IDENTITIES * METRICS * DATA];

  private final @Nullable Route[] added =
      new Route[DESTINATIONS * IDENTITIES * METRICS * DATA * CLIENTS];

  private final @Nullable Route[] criteria = new Route[DESTINATIONS * IDENTITIES * CLIENTS];

  Universe(Family family, Manifest manifest) {
    this.family = family;
    this.manifest = manifest;
    for (int i = 0; i < DESTINATIONS; i++) {
      networks.add(network(i));
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
    return manifest.protocols(family).get(client);
  }

  int protocols() {
    return manifest.protocols(family).size();
  }

  int interfaceId(int index) {
    return manifest.interfaces().get(index);
  }

  Network destination(int index) {
    return networks.get(index);
  }

  /**
   * Returns the route to a destination.
   *
   * @param identity the interface and the next hop: {@code interface * NEXT_HOPS + nextHop}
   * @param data 0 for a plain route, 1 for one with other protocol-specific data, 2 for one with
   *     other family-specific data
   */
  Route route(int destination, int identity, int metric, int data) {
    int index = index(destination, identity, metric, data);
    Route route = routes[index];
    if (route == null) {
      route =
          family == Family.IP
              ? ip(destination, identity, metric, data)
              : ipx(destination, identity, metric, data);
      routes[index] = route;
    }
    return route;
  }

  /** Returns the same route as a client adds it: with its own protocol, as only it must be. */
  Route added(int destination, int identity, int metric, int data, int client) {
    int index = index(destination, identity, metric, data) * CLIENTS + client;
    Route route = added[index];
    if (route == null) {
      route = route(destination, identity, metric, data).withRoutingProtocol(protocol(client));
      added[index] = route;
    }
    return route;
  }

  private static int index(int destination, int identity, int metric, int data) {
    return ((destination * IDENTITIES + identity) * METRICS + metric) * DATA + data;
  }

  /**
   * Returns a route whose network, interface, next hop and protocol serve as criteria or as a
   * position.
   */
  Route criteria(int destination, int identity, int client) {
    int index = (destination * IDENTITIES + identity) * CLIENTS + client;
    Route route = criteria[index];
    if (route == null) {
      route = route(destination, identity, 0, 0).withRoutingProtocol(protocol(client));
      criteria[index] = route;
    }
    return route;
  }

  private Network network(int index) {
    int low = 1 + index % 100;
    int high = 1 + index / 100;
    return family == Family.IP
        ? new IpNetwork(10 << 24 | high << 16 | low << 8 | 10, ALL_ONES)
        : new IpxNetwork(0x1A << 24 | high << 16 | low << 8 | 0x1B);
  }

  private IpRoute ip(int destination, int identity, int metric, int data) {
    return new IpRoute(
        0,
        0,
        interfaceId(identity / NEXT_HOPS),
        specific(data),
        (IpNetwork) destination(destination),
        new IpNextHop(192 << 24 | 168 << 16 | 1 << 8 | (1 + identity % NEXT_HOPS), ALL_ONES),
        ipSpecific(METRIC_VALUES[metric], data));
  }

  private IpxRoute ipx(int destination, int identity, int metric, int data) {
    return new IpxRoute(
        0,
        0,
        interfaceId(identity / NEXT_HOPS),
        specific(data),
        (IpxNetwork) destination(destination),
        new IpxNextHop(0x020000000001L + identity % NEXT_HOPS),
        new IpxSpecificData(
            data == OTHER_FAMILY_DATA ? 1 : 0, METRIC_VALUES[metric], METRIC_VALUES[metric]));
  }

  private static ProtocolSpecificData specific(int data) {
    return data == OTHER_PROTOCOL_DATA
        ? new ProtocolSpecificData(1, 2, 3, 0x80000004)
        : ProtocolSpecificData.NONE;
  }

  private static IpSpecificData ipSpecific(int metric, int data) {
    int policy = data == OTHER_FAMILY_DATA ? 7 : 0;
    return new IpSpecificData(
        IpSpecificData.TYPE_REMOTE,
        policy,
        0,
        0,
        metric,
        0,
        0,
        0,
        0,
        0,
        IpSpecificData.IP_VALID_ROUTE);
  }
}
