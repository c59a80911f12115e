package org.rtmv1.tck.engine.walk;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Operation;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Manifest;

/** Makes the calls that candidates stand for. */
final class CallMaker {
  private final Shadow shadow;
  private final int unsupportedFamily;
  private final Ticket neverIssued;

  CallMaker(Shadow shadow, Manifest manifest) {
    this.shadow = shadow;
    int family = 2;
    while (manifest.families().contains(family)) {
      family++;
    }
    this.unsupportedFamily = family;
    this.neverIssued =
        manifest.neverIssuedHandles().isEmpty()
            ? Ticket.NULL
            : new Ticket(manifest.neverIssuedHandles().get(0), 0);
  }

  /** Returns the handle that a call takes, NULL where it takes none. */
  Ticket ticket(Candidate candidate) {
    return switch (candidate.kind) {
      case Kind.DEREGISTER_CLIENT,
          Kind.ADD_ROUTE,
          Kind.DELETE_ROUTE,
          Kind.BLOCK_DELETE_ROUTES,
          Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE ->
          ofClient(candidate, shadow.families[candidate.family]);
      case Kind.ENUMERATE_GET_NEXT_ROUTE, Kind.CLOSE_ENUMERATION_HANDLE ->
          ofEnumeration(candidate, shadow.families[candidate.family]);
      default -> Ticket.NULL;
    };
  }

  private Ticket ofClient(Candidate candidate, ShadowFamily family) {
    return switch (candidate.target) {
      case Target.NULL -> Ticket.NULL;
      case Target.NEVER_ISSUED -> neverIssued;
      case Target.STALE -> family.staleClient;
      case Target.OTHER_KIND -> family.enumerations.get(0).ticket;
      default -> client(candidate, family);
    };
  }

  private Ticket ofEnumeration(Candidate candidate, ShadowFamily family) {
    return switch (candidate.target) {
      case Target.NULL -> Ticket.NULL;
      case Target.NEVER_ISSUED -> neverIssued;
      case Target.STALE -> family.staleEnumeration;
      case Target.OTHER_KIND -> client(candidate, family);
      default -> family.enumerations.get(candidate.index).ticket;
    };
  }

  private static Ticket client(Candidate candidate, ShadowFamily family) {
    @Nullable ShadowClient client = family.clients[candidate.client];
    return client == null ? Ticket.NULL : client.ticket;
  }

  /** Returns the slot of the route that takes the place of the route argument, 0 for none. */
  int routeSlot(Candidate candidate) {
    if (candidate.kind == Kind.GET_ROUTE_AGE) {
      return shadow.foundSlot;
    }
    return candidate.takesRoute ? shadow.walkSlot : 0;
  }

  /** Returns the call, which is made with the handle of {@code ticket}. */
  Operation call(Candidate candidate, Ticket ticket) {
    return switch (candidate.kind) {
      case Kind.DEREGISTER_CLIENT -> new Operation.DeregisterClient(ticket.handle());
      case Kind.ADD_ROUTE -> add(candidate, ticket.handle());
      case Kind.DELETE_ROUTE ->
          new Operation.DeleteRoute(
              ticket.handle(), route(candidate), (candidate.buffers & 1) != 0);
      case Kind.BLOCK_DELETE_ROUTES ->
          new Operation.BlockDeleteRoutes(ticket.handle(), candidate.flags, criteria(candidate));
      case Kind.DEQUEUE_ROUTE_CHANGE_MESSAGE -> dequeue(candidate, ticket.handle());
      case Kind.ENUMERATE_GET_NEXT_ROUTE -> next(candidate, ticket.handle());
      case Kind.CLOSE_ENUMERATION_HANDLE -> new Operation.CloseEnumerationHandle(ticket.handle());
      default -> read(candidate);
    };
  }

  private Operation add(Candidate candidate, long handle) {
    Universe universe = universe(candidate);
    Route route =
        universe.route(
            candidate.destination,
            candidate.identity,
            candidate.metric,
            candidate.data,
            universe.protocol(candidate.client));
    return new Operation.AddRoute(
        handle,
        route,
        candidate.seconds,
        (candidate.buffers & 1) != 0,
        (candidate.buffers & 2) != 0);
  }

  private Operation dequeue(Candidate candidate, long handle) {
    if (candidate.target == Target.LIVE) {
      return shadow.families[candidate.family].client(candidate).dequeue;
    }
    return new Operation.DequeueRouteChangeMessage(
        handle, (candidate.buffers & 1) != 0, (candidate.buffers & 2) != 0);
  }

  private Operation next(Candidate candidate, long handle) {
    return candidate.target == Target.LIVE
        ? shadow.families[candidate.family].enumerations.get(candidate.index).next
        : new Operation.EnumerateGetNextRoute(handle);
  }

  private Operation read(Candidate candidate) {
    return switch (candidate.kind) {
      case Kind.REGISTER_CLIENT -> register(candidate);
      case Kind.IS_ROUTE ->
          candidate.family < 0
              ? new Operation.IsRoute(unsupportedFamily, destination(candidate), true)
              : universe(candidate).lookUp(candidate.destination);
      case Kind.GET_NETWORK_COUNT ->
          candidate.family < 0
              ? new Operation.GetNetworkCount(unsupportedFamily)
              : universe(candidate).count();
      case Kind.GET_ROUTE_AGE ->
          new Operation.GetRouteAge(orCriteria(shadow.foundRoute, candidate));
      case Kind.CREATE_ENUMERATION_HANDLE ->
          new Operation.CreateEnumerationHandle(
              family(candidate), candidate.flags, criteria(candidate));
      case Kind.GET_FIRST_ROUTE ->
          new Operation.GetFirstRoute(family(candidate), candidate.flags, criteria(candidate));
      default ->
          new Operation.GetNextRoute(
              family(candidate),
              candidate.flags,
              orCriteria(candidate.takesRoute ? shadow.walkRoute : null, candidate));
    };
  }

  private Operation register(Candidate candidate) {
    int protocol = universe(candidate).protocol(candidate.client);
    int event = candidate.index == 0 ? 0 : shadow.events + 1;
    return new Operation.RegisterClient(family(candidate), protocol, event, candidate.flags);
  }

  private Route route(Candidate candidate) {
    return universe(candidate)
        .route(candidate.destination, candidate.identity, candidate.metric, candidate.data);
  }

  /** Returns a route whose network, interface, next hop and protocol serve as criteria. */
  private Route criteria(Candidate candidate) {
    Universe universe = universe(candidate);
    return universe.route(
        candidate.destination, candidate.identity, 0, 0, universe.protocol(candidate.client));
  }

  private Route orCriteria(@Nullable Route route, Candidate candidate) {
    return route == null ? criteria(candidate) : route;
  }

  private Network destination(Candidate candidate) {
    return universe(candidate).destination(candidate.destination);
  }

  private Universe universe(Candidate candidate) {
    return shadow.families[Math.max(0, candidate.family)].universe;
  }

  private int family(Candidate candidate) {
    return candidate.family < 0 ? unsupportedFamily : universe(candidate).family().value();
  }
}
