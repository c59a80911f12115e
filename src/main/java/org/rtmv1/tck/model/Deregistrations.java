package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ReturnCode;

/** Carries out what a deregistration does to the tables. */
final class Deregistrations {
  private final World world;
  private final BulkRemoval removal;

  Deregistrations(World world) {
    this.world = world;
    this.removal = new BulkRemoval(world);
  }

  /**
   * Returns the client with this handle, null where it is no live client handle. Where a shortage
   * has left open whether the client is still registered, the answer settles it.
   */
  @Nullable Client caller(long handle, int error) {
    Client client = world.handles.client(handle);
    if (client != null && client.uncertain) {
      if (error == ReturnCode.ERROR_INVALID_HANDLE) {
        carryOut(client);
        return null;
      }
      client.uncertain = error != ReturnCode.NO_ERROR;
    }
    return client;
  }

  /** Removes the client and all its routes. */
  void carryOut(Client client) {
    Table table = world.table(client.family);
    world.handles.remove(client);
    world.registry.deregistered(client);
    if (table == null) {
      return;
    }
    table.observers.remove(client);
    for (int i = client.bags.next(0); i >= 0; i = client.bags.next(i + 1)) {
      RouteBag bag = client.bags.valueAt(i);
      while (bag.size > 0) {
        removal.take(table, bag.routes[bag.size - 1], Departure.CLIENT_DEREGISTERED);
      }
    }
    removal.tell(table, Cause.DEREGISTRATION);
    table.clients.remove(client.protocol);
    table.edits++;
    world.deeds.add(world.call, Deeds.Kind.DEREGISTERED, table.family, client);
  }
}
