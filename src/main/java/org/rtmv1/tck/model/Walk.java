package org.rtmv1.tck.model;

/** One walk with RtmGetFirstRoute and RtmGetNextRoute, as long as nobody edits the table. */
final class Walk {
  private static final Boolean PRESENT = Boolean.TRUE;

  final Subset subset;
  final Returned returned;

  /** The edits of the table, and its version, when the walk began. */
  final long edits;

  final long version;
  StoredRoute last;

  /** The values of each key that the walk has left behind. */
  private final LongMap<Boolean> networks = new LongMap<>();

  private final LongMap<Boolean> protocols = new LongMap<>();
  private final LongMap<Boolean> interfaces = new LongMap<>();

  Walk(Subset subset, Table table, StoredRoute first) {
    this(subset, new Returned(), table.edits, table.version, first);
    add(first);
  }

  private Walk(Subset subset, Returned returned, long edits, long version, StoredRoute last) {
    this.subset = subset;
    this.returned = returned;
    this.edits = edits;
    this.version = version;
    this.last = last;
  }

  Walk copy(Copies copies) {
    Walk copy = new Walk(subset, returned.copy(copies), edits, version, copies.of(last));
    copy(networks, copy.networks);
    copy(protocols, copy.protocols);
    copy(interfaces, copy.interfaces);
    return copy;
  }

  private static void copy(LongMap<Boolean> from, LongMap<Boolean> to) {
    for (int i = from.next(0); i >= 0; i = from.next(i + 1)) {
      to.put(from.keyAt(i), PRESENT);
    }
  }

  /** Tells whether the walk goes on from this route. */
  boolean isAt(StoredRoute position, Table table) {
    return last == position && edits == table.edits;
  }

  /** Tells whether a step to this route returns to a group of routes that was left (SEQ-3). */
  boolean returnsTo(StoredRoute next) {
    if (next.destination != last.destination) {
      return networks.has(next.destination.number);
    }
    if (next.protocol != last.protocol) {
      return protocols.has(next.protocol);
    }
    return next.interfaceId != last.interfaceId && interfaces.has(next.interfaceId);
  }

  /** Goes on to the next route. */
  void step(StoredRoute next) {
    if (next.destination != last.destination) {
      networks.put(last.destination.number, PRESENT);
      protocols.clear();
      interfaces.clear();
    } else if (next.protocol != last.protocol) {
      protocols.put(last.protocol, PRESENT);
      interfaces.clear();
    } else if (next.interfaceId != last.interfaceId) {
      interfaces.put(last.interfaceId, PRESENT);
    }
    last = next;
    add(next);
  }

  private void add(StoredRoute route) {
    if (subset.isOfBest()) {
      returned.addBest(route);
    } else {
      returned.add(route);
    }
  }
}
