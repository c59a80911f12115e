package org.rtmv1.tck.model;

import java.util.ArrayList;
import java.util.List;

/** The order of a family's walks: network, routing protocol, interface, next hop (SEQ-2). */
final class WalkOrder {
  private final ValueOrder networks;
  private final ValueOrder protocols;
  private final ValueOrder interfaces;
  private final ValueOrder hops;

  WalkOrder() {
    this(new ValueOrder(), new ValueOrder(), new ValueOrder(), new ValueOrder());
  }

  private WalkOrder(
      ValueOrder networks, ValueOrder protocols, ValueOrder interfaces, ValueOrder hops) {
    this.networks = networks;
    this.protocols = protocols;
    this.interfaces = interfaces;
    this.hops = hops;
  }

  WalkOrder copy() {
    return new WalkOrder(networks.copy(), protocols.copy(), interfaces.copy(), hops.copy());
  }

  /** Takes in that {@code first} came before {@code second}; false where that is a circle. */
  boolean learn(StoredRoute first, StoredRoute second) {
    if (first.destination != second.destination) {
      return networks.learn(
          Integer.toUnsignedLong(first.destination.number),
          Integer.toUnsignedLong(second.destination.number));
    }
    if (first.protocol != second.protocol) {
      return protocols.learn(
          Integer.toUnsignedLong(first.protocol), Integer.toUnsignedLong(second.protocol));
    }
    return first.interfaceId != second.interfaceId
        ? interfaces.learn(
            Integer.toUnsignedLong(first.interfaceId), Integer.toUnsignedLong(second.interfaceId))
        : hops.learn(first.hop, second.hop);
  }

  List<Observation> observations(String family) {
    List<Observation> observations = new ArrayList<>();
    add(observations, "networks", family, networks);
    add(observations, "protocols", family, protocols);
    add(observations, "interfaces", family, interfaces);
    add(observations, "next hops", family, hops);
    return observations;
  }

  private static void add(
      List<Observation> observations, String key, String family, ValueOrder order) {
    if (!order.description().isEmpty()) {
      observations.add(
          new Observation("SEQ-3 order of %s, %s".formatted(key, family), order.description()));
    }
  }
}
