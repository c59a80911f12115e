package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;

/** What a walk believes of one family: its table, its clients, its handles. */
final class ShadowFamily {
  static final int MOST_ENUMERATIONS = 4;

  final Universe universe;
  final ShadowTable table = new ShadowTable();
  final @Nullable ShadowClient[] clients = new ShadowClient[Universe.CLIENTS];
  final boolean[] freed = new boolean[Universe.CLIENTS];
  final List<ShadowEnumeration> enumerations = new ArrayList<>();

  /** When the route of each cell of the table lives out its time. */
  final Expiries expiries = new Expiries(ShadowTable.CELLS);

  /** The client that was deregistered last, NULL for none since a handle was created. */
  Ticket staleClient = Ticket.NULL;

  /** The enumeration that was closed last, NULL for none since a handle was created. */
  Ticket staleEnumeration = Ticket.NULL;

  /** How many live clients have an event. */
  int observers;

  ShadowFamily(Universe universe) {
    this.universe = universe;
  }

  /**
   * Returns the client of a call that is made with its handle.
   *
   * @throws IllegalStateException where there is none
   */
  ShadowClient client(Candidate candidate) {
    @Nullable ShadowClient client = clients[candidate.client];
    if (client == null) {
      throw new IllegalStateException("a live target without a client");
    }
    return client;
  }

  void register(ShadowClient client) {
    clients[client.protocol] = client;
    observers += client.hasEvent() ? 1 : 0;
  }

  void deregister(ShadowClient client) {
    clients[client.protocol] = null;
    freed[client.protocol] = true;
    staleClient = client.ticket;
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
    for (int i = 0; i < enumerations.size(); i++) {
      enumerations.get(i).changed = true;
    }
  }

  /**
   * Returns how many routes lie in a subset, as far as the flags this-network, -interface,
   * -protocol go.
   */
  int inSubset(int flags, int destination, int interfaceIndex, int protocol) {
    if ((flags & EnumerationFlags.RTM_ONLY_THIS_PROTOCOL) != 0) {
      return ofClient(flags, protocol, destination, interfaceIndex);
    }
    return switch (flags & 3) {
      case 0 -> table.routes();
      case 1 -> table.total(destination);
      case 2 -> table.onInterface(interfaceIndex);
      default -> {
        int count = 0;
        for (int client = 0; client < Universe.CLIENTS; client++) {
          count += table.atDestinationOnInterface(destination, client, interfaceIndex);
        }
        yield count;
      }
    };
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
