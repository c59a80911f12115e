package org.rtmv1.tck.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** The routing table of one family, with its clients. Guarded by the manager's lock. */
final class FamilyTable {
  private final Map<Integer, Client> clients = new HashMap<>();
  private final TreeMap<RouteKey, Entry> entries = new TreeMap<>();
  private final Map<Network, Destination> destinations = new HashMap<>();
  private final PriorityQueue<Expiry> expiries =
      new PriorityQueue<>(Comparator.comparingLong(Expiry::time));
  private long sequence;

  private record Expiry(long time, Entry entry) {}

  @Nullable Client client(int protocol) {
    return clients.get(protocol);
  }

  void register(Client client) {
    clients.put(client.protocol, client);
  }

  /** Ends a client, removes its routes and tells the others. */
  void deregister(Client client) {
    clients.remove(client.protocol);
    for (Entry entry : client.entries.toArray(new Entry[0])) {
      tell(remove(entry), null);
    }
  }

  int networks() {
    return destinations.size();
  }

  /** Returns the best route to a network, null for none. */
  @Nullable Route best(Network network) {
    Destination destination = destinations.get(network);
    return destination == null ? null : destination.bestRoute();
  }

  @Nullable Entry find(RouteKey key) {
    return entries.get(key);
  }

  /**
   * Returns the client's entry that a new route with this key updates or replaces, null for none.
   */
  @Nullable Entry predecessor(Client client, RouteKey key, Network network) {
    if (!client.singleRoute) {
      return entries.get(key);
    }
    Destination destination = destinations.get(network);
    return destination == null ? null : destination.of(client);
  }

  /**
   * Adds a route, or puts it in its predecessor's place, and returns the change of the best route,
   * if any.
   */
  Client.@Nullable Change put(Client client, Route route, long expiresAt) {
    RouteKey key = RouteKey.of(route, client.protocol);
    Entry old = predecessor(client, key, route.network());
    Destination destination =
        destinations.computeIfAbsent(route.network(), network -> new Destination());
    Route before = destination.bestRoute();
    Entry entry = new Entry(key, client, old == null ? sequence++ : old.sequence, route, expiresAt);
    if (old == null) {
      destination.add(entry);
    } else {
      forget(old);
      destination.replace(old, entry);
    }
    entries.put(key, entry);
    client.entries.add(entry);
    if (expiresAt != Entry.NEVER) {
      expiries.add(new Expiry(expiresAt, entry));
    }
    return Significance.change(before, destination.bestRoute());
  }

  private void forget(Entry entry) {
    entry.gone = true;
    entries.remove(entry.key);
    entry.client.entries.remove(entry);
  }

  /** Removes an entry and returns the change of the best route, if any. */
  Client.@Nullable Change remove(Entry entry) {
    Network network = entry.route.network();
    Destination destination = destinations.get(network);
    if (destination == null) {
      throw new IllegalStateException("an entry without its destination: " + entry.key);
    }
    Route before = destination.bestRoute();
    forget(entry);
    destination.remove(entry);
    if (destination.isEmpty()) {
      destinations.remove(network);
    }
    return Significance.change(before, destination.bestRoute());
  }

  /** Tells every client of a change but {@code caller}; nobody where there is no change. */
  void tell(Client.@Nullable Change change, @Nullable Client caller) {
    if (change != null) {
      for (Client client : clients.values()) {
        if (client != caller) {
          client.tell(change);
        }
      }
    }
  }

  /** Removes what is due at {@code now} and tells everybody. */
  void expire(long now) {
    for (Expiry next = expiries.peek(); next != null && next.time <= now; next = expiries.peek()) {
      expiries.remove();
      if (!next.entry.gone) {
        tell(remove(next.entry), null);
      }
    }
  }

  /** Returns when the next entry is due, a FILETIME; {@link Entry#NEVER} for none. */
  long nextExpiry() {
    Expiry next = expiries.peek();
    return next == null ? Entry.NEVER : next.time;
  }

  /**
   * Returns the first entry of a subset behind a key, null for none; from the beginning where the
   * key is null.
   */
  @Nullable Entry after(@Nullable RouteKey position, Subset subset) {
    Network network = subset.network();
    for (Entry entry : behind(position, network)) {
      if (network != null && !entry.key.isOf(network)) {
        return null;
      }
      if (subset.contains(entry, bestOf(entry))) {
        return entry;
      }
    }
    return null;
  }

  private Collection<Entry> behind(@Nullable RouteKey position, @Nullable Network network) {
    RouteKey first = network == null ? null : RouteKey.before(network);
    if (position != null && (first == null || first.compareTo(position) <= 0)) {
      return entries.tailMap(position, false).values();
    }
    return first == null ? entries.values() : entries.tailMap(first, true).values();
  }

  private @Nullable Entry bestOf(Entry entry) {
    Destination destination = destinations.get(entry.route.network());
    return destination == null ? null : destination.best();
  }

  /** Sets the priority of a protocol's routes; best routes may change. */
  void setPriority(int protocol, UnaryOperator<Route> change) {
    Client client = clients.get(protocol);
    if (client == null) {
      return;
    }
    for (Entry entry : client.entries) {
      Destination destination = destinations.get(entry.route.network());
      if (destination != null) {
        Route before = destination.bestRoute();
        entry.route = change.apply(entry.route);
        destination.choose();
        tell(Significance.change(before, destination.bestRoute()), null);
      }
    }
  }
}
