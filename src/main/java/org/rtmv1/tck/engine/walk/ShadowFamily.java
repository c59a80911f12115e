package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a walk believes of one family: its table, its clients, its handles. */
final class ShadowFamily {
  static final int MOST_ENUMERATIONS = 4;

  final Universe universe;
  final ShadowTable table = new ShadowTable();
  final @Nullable ShadowClient[] clients = new ShadowClient[Universe.CLIENTS];
  final boolean[] freed = new boolean[Universe.CLIENTS];
  final List<ShadowEnumeration> enumerations = new ArrayList<>();

  /** When the route of each cell of the table lives out its time. */
  final Expiries expiries =
      new Expiries(Universe.DESTINATIONS * Universe.CLIENTS * Universe.IDENTITIES);

  /** The slot of the client that was deregistered last, 0 for none since a handle was created. */
  int staleClient;

  /** The slot of the enumeration that was closed last, 0 for none since a handle was created. */
  int staleEnumeration;

  /** How many live clients have an event. */
  int observers;

  ShadowFamily(Universe universe) {
    this.universe = universe;
  }

  void register(ShadowClient client) {
    clients[client.protocol] = client;
    observers += client.hasEvent() ? 1 : 0;
  }

  void deregister(ShadowClient client) {
    clients[client.protocol] = null;
    freed[client.protocol] = true;
    staleClient = client.slot;
    observers -= client.hasEvent() ? 1 : 0;
    for (int destination = 0; table.ofClient(client.protocol) > 0; destination++) {
      table.clear(destination, client.protocol);
    }
  }

  /** Notes that a best route changed: every client with an event but {@code caller} is told. */
  void changed(@Nullable ShadowClient caller) {
    for (ShadowClient client : clients) {
      if (client != null && client != caller && client.hasEvent()) {
        client.pending++;
      }
    }
    touched();
  }

  /** Notes that the table changed under the open enumerations. */
  void touched() {
    for (ShadowEnumeration enumeration : enumerations) {
      enumeration.changed = true;
    }
  }

  /**
   * Returns how many routes lie in a subset, as far as the flags this-network, -interface,
   * -protocol go.
   */
  int inSubset(int flags, int destination, int interfaceIndex, int protocol) {
    int count = 0;
    for (int client = 0; client < Universe.CLIENTS; client++) {
      if ((flags & 4) == 0 || client == protocol) {
        count += ofClient(flags, client, destination, interfaceIndex);
      }
    }
    return count;
  }

  /** Returns how many of one client's routes lie in a subset. */
  int ofClient(int flags, int client, int destination, int interfaceIndex) {
    return switch (flags & 3) {
      case 0 -> table.ofClient(client);
      case 1 -> table.own(destination, client);
      case 2 -> table.onInterface(client, interfaceIndex);
      default -> table.atDestinationOnInterface(destination, client, interfaceIndex);
    };
  }
}
