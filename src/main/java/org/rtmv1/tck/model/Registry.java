package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.RequirementId;

/** Which client holds which protocol of which family, and which protocols had one before. */
final class Registry {
  private final World world;

  /** The clients of supported families that the documentation does not name. */
  private final LongMap<Client> elsewhere = new LongMap<>();

  private final LongSet former = new LongSet();
  private final LongSet heirs = new LongSet();
  private final LongSet refused = new LongSet();

  Registry(World world) {
    this.world = world;
  }

  /** Fills {@code copy}, the registry of a copied world. */
  void copyInto(Registry copy, Copies copies) {
    copy.elsewhere.become(elsewhere, copies::of);
    copy.former.addAll(former);
    copy.heirs.addAll(heirs);
    copy.refused.addAll(refused);
  }

  @Nullable Client holder(int family, int protocol) {
    Table table = world.table(family);
    return table == null ? elsewhere.get(key(family, protocol)) : table.client(protocol);
  }

  boolean isInAnotherFamily(int family, int protocol) {
    return (family != world.ip.family.value() && world.ip.client(protocol) != null)
        || (family != world.ipx.family.value() && world.ipx.client(protocol) != null)
        || elsewhere.size() > 0;
  }

  void register(Operation.RegisterClient call, long handle) {
    long key = key(call.protocolFamily(), call.routingProtocol());
    Client client =
        new Client(
            handle,
            call.protocolFamily(),
            call.routingProtocol(),
            call.flags(),
            call.changeEvent(),
            world.call);
    client.successor = former.has(key);
    client.heirOfMessages = heirs.has(key);
    Table table = world.table(call.protocolFamily());
    if (table == null) {
      elsewhere.put(key, client);
    } else {
      table.clients.put(client.protocol, client);
      if (client.queue != null) {
        table.observe(client, client.queue);
      }
      world.deeds.add(world.call, Deeds.Kind.REGISTERED, table.family, client);
    }
    world.handles.add(client);
    world.events.registered(call.changeEvent(), handle);
  }

  /** Takes in that the client has gone. */
  void deregistered(Client client) {
    long key = key(client.family, client.protocol);
    elsewhere.remove(key);
    former.add(key);
    if (client.queue != null && client.queue.mayHoldMore()) {
      heirs.add(key);
    } else {
      heirs.remove(key);
    }
  }

  void refused(Operation.RegisterClient call) {
    refused.add(key(call.protocolFamily(), call.routingProtocol()));
  }

  /**
   * Returns the requirement that fails where a protocol without a client can't be registered.
   *
   * @param asDuplicate whether the subject says that it has one
   */
  RequirementId expectedSuccess(int family, int protocol, boolean asDuplicate) {
    long key = key(family, protocol);
    if (former.has(key)) {
      return Requirements.REG_17;
    }
    if (refused.has(key)) {
      return Requirements.REG_7;
    }
    return asDuplicate ? Requirements.REG_3 : Requirements.REG_1;
  }

  private static long key(int family, int protocol) {
    return (long) family << Integer.SIZE | Integer.toUnsignedLong(protocol);
  }
}
