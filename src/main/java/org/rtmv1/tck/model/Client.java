package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RegistrationFlags;

/** What is believed of one registered client. */
final class Client {
  final long handle;
  final int family;
  final int protocol;
  final int flags;

  /** The number of its event, 0 for NULL. */
  final int event;

  /** The call that registered it. */
  final long since;

  /** Its messages; null for a client without event. */
  final @Nullable MessageQueue queue;

  /** Whether its protocol was registered before, and messages waited when that client went. */
  boolean successor;

  boolean heirOfMessages;

  /** Whether a shortage leaves open if the client is still registered. */
  boolean uncertain;

  /** The last refused attempt to register its protocol again, 0 for none. */
  long duplicateRefused;

  /** Its routes by interface. */
  final LongMap<RouteBag> bags = new LongMap<>();

  int routes;

  Client(long handle, int family, int protocol, int flags, int event, long since) {
    this.handle = handle;
    this.family = family;
    this.protocol = protocol;
    this.flags = flags;
    this.event = event;
    this.since = since;
    this.queue = event == 0 ? null : new MessageQueue();
  }

  private Client(Client original, Copies copies) {
    handle = original.handle;
    family = original.family;
    protocol = original.protocol;
    flags = original.flags;
    event = original.event;
    since = original.since;
    successor = original.successor;
    heirOfMessages = original.heirOfMessages;
    uncertain = original.uncertain;
    duplicateRefused = original.duplicateRefused;
    routes = original.routes;
    queue = original.queue == null ? null : original.queue.copy(copies);
    bags.become(original.bags, each -> each.copy(this, copies));
  }

  Client copy(Copies copies) {
    return new Client(this, copies);
  }

  boolean isSingleRoute() {
    return (flags & RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE) != 0;
  }

  RouteBag bag(int interfaceId, Table table) {
    RouteBag bag = bags.get(interfaceId);
    if (bag == null) {
      bag = new RouteBag(this, table.countOnInterface(interfaceId));
      bags.put(interfaceId, bag);
    }
    return bag;
  }
}
