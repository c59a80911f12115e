package org.rtmv1.tck.steps;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.spi.ChangeEvent;
import org.rtmv1.tck.spi.RoutingTableManager;

/** One wrong subject for each behaviour at the heart of registration. */
final class WrongRegistrations {
  private static final long ANOTHER_HANDLE = 0x7_0000_0001L;

  private WrongRegistrations() {}

  /** Gives a second client of a protocol a handle too. */
  static final class AcceptsTheDuplicate extends WrongReference {
    AcceptsTheDuplicate(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      HandleOutcome right =
          super.registerClient(protocolFamily, routingProtocol, changeEvent, flags);
      return right.error() == ReturnCode.ERROR_CLIENT_ALREADY_EXISTS
          ? HandleOutcome.created(ANOTHER_HANDLE)
          : right;
    }
  }

  /** Takes a family that it does not know for IP. */
  static final class TakesEveryFamily extends WrongReference {
    TakesEveryFamily(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      int known = Family.isDocumented(protocolFamily) ? protocolFamily : Family.IP.value();
      return super.registerClient(known, routingProtocol, changeEvent, flags);
    }
  }

  /** Looks at the one flag that it knows and at no other. */
  static final class OverlooksUnknownFlags extends WrongReference {
    OverlooksUnknownFlags(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      return super.registerClient(
          protocolFamily,
          routingProtocol,
          changeEvent,
          flags & RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
    }
  }

  /** Keeps messages for a client that passed no event. */
  static final class QueuesWithoutAnEvent extends WrongReference {
    QueuesWithoutAnEvent(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      ChangeEvent event = changeEvent == null ? new Unwatched() : changeEvent;
      return super.registerClient(protocolFamily, routingProtocol, event, flags);
    }
  }

  /** Registers a single-route client as an ordinary one. */
  static final class KeepsSeveralRoutes extends WrongReference {
    KeepsSeveralRoutes(RoutingTableManager reference) {
      super(reference);
    }

    @Override
    public HandleOutcome registerClient(
        int protocolFamily, int routingProtocol, @Nullable ChangeEvent changeEvent, int flags) {
      return super.registerClient(
          protocolFamily,
          routingProtocol,
          changeEvent,
          flags & ~RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE);
    }
  }

  private static final class Unwatched implements ChangeEvent {
    @Override
    public void signal() {
      // nobody waits for it
    }

    @Override
    public void reset() {
      // nobody waits for it
    }
  }
}
