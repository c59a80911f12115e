package org.rtmv1.tck.engine.walk;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.ChangeOutcome;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.HandleOutcome;
import org.rtmv1.tck.rtm.LookUpOutcome;
import org.rtmv1.tck.rtm.Outcome;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RouteChange;
import org.rtmv1.tck.rtm.RtmFunction;

/** Moves the shadow on by what calls returned. */
final class Belief {
  private final Shadow shadow;

  Belief(Shadow shadow) {
    this.shadow = shadow;
  }

  void update(Candidate candidate, Outcome outcome) {
    ShadowFamily family = shadow.family(candidate);
    if (candidate.kind >= Candidate.ADVANCE || family == null) {
      shadow.nextSlot += candidate.kind >= Candidate.ADVANCE ? 0 : 1;
      return;
    }
    boolean succeeded = outcome.error() == ReturnCode.NO_ERROR;
    switch (candidate.function()) {
      case REGISTER_CLIENT -> registered(candidate, family, (HandleOutcome) outcome);
      case CREATE_ENUMERATION_HANDLE -> created(family, (HandleOutcome) outcome);
      case IS_ROUTE -> lookedUp((LookUpOutcome) outcome);
      case GET_FIRST_ROUTE, GET_NEXT_ROUTE -> walked(candidate, succeeded);
      case CLOSE_ENUMERATION_HANDLE -> closed(candidate, family, succeeded);
      case ENUMERATE_GET_NEXT_ROUTE -> enumerated(candidate, family, succeeded);
      default -> withClient(candidate, family, outcome);
    }
  }

  private void registered(Candidate candidate, ShadowFamily family, HandleOutcome outcome) {
    if (outcome.handle() != 0) {
      shadow.forgetStale();
      int event = candidate.index == 0 ? 0 : shadow.events + 1;
      shadow.events += candidate.index == 0 ? 0 : 1;
      boolean single = (candidate.flags & 1) != 0;
      family.register(new ShadowClient(shadow.nextSlot, candidate.client, single, event));
    }
    shadow.nextSlot++;
  }

  private void created(ShadowFamily family, HandleOutcome outcome) {
    if (outcome.handle() != 0) {
      shadow.forgetStale();
      family.enumerations.add(new ShadowEnumeration(shadow.nextSlot));
    }
    shadow.nextSlot++;
  }

  private void lookedUp(LookUpOutcome outcome) {
    if (outcome.bestRoute() != null) {
      shadow.routeSlot = shadow.nextSlot;
    }
    shadow.nextSlot++;
  }

  private void walked(Candidate candidate, boolean succeeded) {
    shadow.walkSlot = succeeded ? shadow.nextSlot : 0;
    shadow.walkFamily = candidate.family;
    shadow.walkFlags = candidate.flags;
    shadow.nextSlot++;
  }

  private static void closed(Candidate candidate, ShadowFamily family, boolean succeeded) {
    if (succeeded && candidate.target == Target.LIVE) {
      family.staleEnumeration = family.enumerations.remove(candidate.index).slot;
    }
  }

  private static void enumerated(Candidate candidate, ShadowFamily family, boolean succeeded) {
    if (!succeeded && candidate.target == Target.LIVE) {
      family.enumerations.get(candidate.index).ended = true;
    }
  }

  private void withClient(Candidate candidate, ShadowFamily family, Outcome outcome) {
    @Nullable ShadowClient client = family.clients[candidate.client];
    if (client == null || candidate.target != Target.LIVE) {
      return;
    }
    if (candidate.is(RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE)) {
      client.pending =
          outcome.error() == ReturnCode.ERROR_MORE_MESSAGES ? Math.max(1, client.pending - 1) : 0;
    } else if (outcome.error() == ReturnCode.NO_ERROR) {
      changed(candidate, family, client, outcome);
    }
  }

  private void changed(
      Candidate candidate, ShadowFamily family, ShadowClient client, Outcome outcome) {
    if (candidate.is(RtmFunction.ADD_ROUTE)) {
      added(candidate, family, client);
    } else if (candidate.is(RtmFunction.DELETE_ROUTE)) {
      deleted(candidate, family, client);
    } else if (candidate.is(RtmFunction.DEREGISTER_CLIENT)) {
      family.deregister(client);
      family.changed(client);
    } else if (candidate.is(RtmFunction.BLOCK_DELETE_ROUTES)) {
      blockDeleted(candidate, family, client);
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
    int first = one ? candidate.destination : 0;
    int last = one ? candidate.destination : Universe.DESTINATIONS - 1;
    for (int destination = first; destination <= last; destination++) {
      for (int identity = 0; identity < Universe.IDENTITIES; identity++) {
        if (fits(candidate, identity)) {
          family.table.put(destination, client.protocol, identity, 0);
        }
      }
    }
    family.changed(null);
  }

  private static boolean fits(Candidate candidate, int identity) {
    return (candidate.flags & EnumerationFlags.RTM_ONLY_THIS_INTERFACE) == 0
        || identity / Universe.NEXT_HOPS == candidate.identity / Universe.NEXT_HOPS;
  }
}
