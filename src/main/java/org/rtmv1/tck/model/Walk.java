package org.rtmv1.tck.model;

/** One walk with RtmGetFirstRoute and RtmGetNextRoute, as long as nobody edits the table. */
final class Walk {
  Subset subset;
  final Returned returned;

  /** The edits of the table, and its version, when the walk began. */
  private long edits;

  long version;
  StoredRoute last;
  private boolean stopped;

  /** The values of each key that the walk has left behind. */
  private final LongSet networks = new LongSet();

  private final LongSet protocols = new LongSet();
  private final LongSet interfaces = new LongSet();

  Walk(Subset subset, Table table, StoredRoute first) {
    this.subset = subset;
    this.returned = new Returned();
    this.edits = table.edits;
    this.version = table.version;
    this.last = first;
    add(first);
  }

  private Walk(Walk original, Copies copies) {
    subset = original.subset;
    returned = original.returned.copy(copies);
    edits = original.edits;
    version = original.version;
    last = copies.of(original.last);
    stopped = original.stopped;
  }

  Walk copy(Copies copies) {
    Walk copy = new Walk(this, copies);
    copy.networks.addAll(networks);
    copy.protocols.addAll(protocols);
    copy.interfaces.addAll(interfaces);
    return copy;
  }

  /** Begins anew with another first route. */
  void begin(Subset newSubset, Table table, StoredRoute first) {
    subset = newSubset;
    returned.clear();
    edits = table.edits;
    version = table.version;
    last = first;
    stopped = false;
    networks.clear();
    protocols.clear();
    interfaces.clear();
    add(first);
  }

  /** Goes on from nowhere until it begins anew. */
  void stop() {
    stopped = true;
  }

  /** Tells whether the walk goes on from this route. */
  boolean isAt(StoredRoute position, Table table) {
    return !stopped && last == position && edits == table.edits;
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
      networks.add(last.destination.number);
      protocols.clear();
      interfaces.clear();
    } else if (next.protocol != last.protocol) {
      protocols.add(last.protocol);
      interfaces.clear();
    } else if (next.interfaceId != last.interfaceId) {
      interfaces.add(last.interfaceId);
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
