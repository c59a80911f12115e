package org.rtmv1.tck.engine.walk;

/** What a walk believes of one registered client. */
final class ShadowClient {
  /** The script slot that holds the handle. */
  final int slot;

  /** The index of the protocol among those of the universe. */
  final int protocol;

  final boolean singleRoute;

  /** The number of its event, 0 for none. */
  final int event;

  /** How many messages are believed to wait. */
  int pending;

  ShadowClient(int slot, int protocol, boolean singleRoute, int event) {
    this.slot = slot;
    this.protocol = protocol;
    this.singleRoute = singleRoute;
    this.event = event;
  }

  boolean hasEvent() {
    return event != 0;
  }

  /** Returns 0 to 3: whether it keeps a single route, whether it has an event. */
  int kind() {
    return (singleRoute ? 2 : 0) + (hasEvent() ? 1 : 0);
  }
}
