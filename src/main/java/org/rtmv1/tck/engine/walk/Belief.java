package org.rtmv1.tck.engine.walk;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.RegistrationFlags;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RouteOutcome;

/** Moves the shadow on by what calls returned. */
final class Belief {
  private final Shadow shadow;

  Belief(Shadow shadow) {
    this.shadow = shadow;
  }

  /** Takes in what the call of {@code candidate} returned. */
  void update(Candidate candidate, int error, Outcome outcome) {
    int slot = shadow.nextSlot;
    shadow.nextSlot += Kind.fillsSlot(candidate.kind) ? 1 : 0;
    ShadowFamily family = shadow.family(candidate);
    if (family == null) {
      return;
    }
    boolean succeeded = error == ReturnCode.NO_ERROR;
    switch (candidate.kind) {
      case Kind.REGISTER_CLIENT -> registered(candidate, family, (HandleOutcome) outcome, slot);
      case Kind.CREATE_ENUMERATION_HANDLE -> created(family, (HandleOutcome) outcome, slot);
      case Kind.IS_ROUTE -> lookedUp((LookUpOutcome) outcome, slot);
      case Kind.GET_FIRST_ROUTE, Kind.GET_NEXT_ROUTE ->
          walked(candidate, ((RouteOutcome) outcome).route(), slot);
      case Kind.CLOSE_ENUMERATION_HANDLE -> closed(candidate, family, succeeded);
      case Kind.ENUMERATE_GET_NEXT_ROUTE -> enumerated(candidate, family, succeeded);
      default -> withClient(candidate, family, error, outcome);
    }
  }

  private void registered(
      Candidate candidate, ShadowFamily family, HandleOutcome outcome, int slot) {
    if (outcome.handle() == 0) {
      return;
    }
    shadow.forgetStale();
    int event = candidate.index == 0 ? 0 : ++shadow.events;
    boolean single = (candidate.flags & RegistrationFlags.RTM_PROTOCOL_SINGLE_ROUTE) != 0;
    Ticket ticket = new Ticket(outcome.handle(), slot);
    family.register(new ShadowClient(ticket, candidate.client, single, event));
  }

  private void created(ShadowFamily family, HandleOutcome outcome, int slot) {
    if (outcome.handle() != 0) {
      shadow.forgetStale();
      family.enumerations.add(new ShadowEnumeration(new Ticket(outcome.handle(), slot)));
    }
  }

  private void lookedUp(LookUpOutcome outcome, int slot) {
    if (outcome.bestRoute() != null) {
      shadow.foundRoute = outcome.bestRoute();
      shadow.foundSlot = slot;
    }
  }

  private void walked(Candidate candidate, @Nullable Route route, int slot) {
    shadow.walkRoute = route;
    shadow.walkSlot = slot;
    shadow.walkFamily = candidate.family;
    shadow.walkFlags = candidate.flags;
  }

  private static void closed(Candidate candidate, ShadowFamily family, boolean succeeded) {
    if (succeeded && candidate.target == Target.LIVE) {
      family.staleEnumeration = family.enumerations.remove(candidate.index).ticket;
    }
  }

  private static void enumerated(Candidate candidate, ShadowFamily family, boolean succeeded) {
    if (!succeeded && candidate.target == Target.LIVE) {
      family.enumerations.get(candidate.index).ended = true;
    }
  }

  private void withClient(Candidate candidate, ShadowFamily family, int error, Outcome outcome) {
    @Nullable ShadowClient client = family.clients[candidate.client];
    if (client == null || candidate.target != Target.LIVE) {
      return;
    }
    if (candidate.kind == Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE) {
      client.pending =
          error == ReturnCode.ERROR_MORE_MESSAGES ? Math.max(1, client.pending - 1) : 0;
    } else if (error == ReturnCode.NO_ERROR) {
      changed(candidate, family, client, outcome);
    }
  }

  private void changed(
      Candidate candidate, ShadowFamily family, ShadowClient client, Outcome outcome) {
    switch (candidate.kind) {
      case Kind.ADD_ROUTE -> added(candidate, family, client);
      case Kind.DELETE_ROUTE -> deleted(candidate, family, client);
      case Kind.DEREGISTER_CLIENT -> {
        family.deregister(client);
        family.changed(client);
      }
      case Kind.BLOCK_DELETE_ROUTES -> blockDeleted(candidate, family, client);
      default -> {}
    }
    if (outcome instanceof ChangeOutcome change && change.flags() != RouteChange.RTM_NO_CHANGE) {
      family.changed(client);
    }
  }

  private void added(Candidate candidate, ShadowFamily family, ShadowClient client) {
    if (client.singleRoute) {
      family.table.clear(candidate.destination, candidate.client);
    }
    int cell = ShadowTable.cellOf(candidate.metric, candidate.data);
    family.table.put(candidate.destination, candidate.client, candidate.identity, cell);
    shadow.expires(family, candidate);
    family.touched();
  }

  private static void deleted(Candidate candidate, ShadowFamily family, ShadowClient client) {
    if (client.singleRoute) {
      family.table.clear(candidate.destination, candidate.client);
    } else {
      family.table.put(candidate.destination, candidate.client, candidate.identity, 0);
    }
    family.touched();
  }

  private static void blockDeleted(Candidate candidate, ShadowFamily family, ShadowClient client) {
    boolean one = (candidate.flags & EnumerationFlags.RTM_ONLY_THIS_NETWORK) != 0;
    int interfaceIndex = candidate.identity / Universe.NEXT_HOPS;
    int left =
        family.ofClient(candidate.flags, client.protocol, candidate.destination, interfaceIndex);
    for (int destination = one ? candidate.destination : 0; left > 0; destination++) {
      left -= removed(candidate, family.table, client.protocol, destination);
    }
    family.changed(null);
  }

  /** Removes the client's routes to a destination that fit, and returns how many there were. */
  private static int removed(
      Candidate candidate, ShadowTable table, int protocol, int destination) {
    int before = table.own(destination, protocol);
    for (int identity = 0; before > 0 && identity < Universe.IDENTITIES; identity++) {
      if (fits(candidate, identity)) {
        table.put(destination, protocol, identity, 0);
      }
    }
    return before - table.own(destination, protocol);
  }

  private static boolean fits(Candidate candidate, int identity) {
    return (candidate.flags & EnumerationFlags.RTM_ONLY_THIS_INTERFACE) == 0
        || identity / Universe.NEXT_HOPS == candidate.identity / Universe.NEXT_HOPS;
  }
}
